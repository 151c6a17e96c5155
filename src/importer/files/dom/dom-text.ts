import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { CDATA, type DomElement, type DomNode, isElement, parseHtml, TEXT, tagOf } from './dom.ts';

/** The text of a piece of HTML: tags removed, character references replaced, spaces as they are. */
export function htmlText(html: string): string {
  return /[<&]/.test(html) ? parseHtml(html).body.textContent : html;
}

/** The normalized text of an element; empty when there is none. */
export const textOf = (element: DomElement | null | undefined): string =>
  normalizeForStorage(element?.textContent ?? '');

/** Elements inside a line of text. */
const INLINE = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '));

/** The normalized text of a node, with spaces around blocks: minified pages have none between them. */
export function spacedTextOf(node: DomNode): string {
  let text = '';
  const walk = (part: DomNode, depth: number): void => {
    if (part.nodeType === TEXT || part.nodeType === CDATA) text += part.textContent;
    if (!isElement(part) || depth > 400) return;
    const block = !INLINE.has(tagOf(part));
    if (block) text += ' ';
    for (const child of part.childNodes) walk(child, depth + 1);
    if (block) text += ' ';
  };
  walk(node, 0);
  return normalizeForStorage(text);
}
