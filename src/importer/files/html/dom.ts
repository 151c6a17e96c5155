import { DOMParser, parseHTML } from 'linkedom';
import { normalizeForStorage } from '#hindi/text/normalize.ts';

/** As much of the DOM as the importer uses. linkedom builds it: no script runs, nothing is fetched, no entity is expanded. */
export type DomNode = {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
  textContent: string;
};
export type DomElement = DomNode & {
  readonly tagName: string;
  readonly children: Iterable<DomElement>;
  readonly parentElement: DomElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  replaceWith(...nodes: (DomNode | string)[]): void;
  remove(): void;
};
export type DomDocument = DomElement & {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
  createElement(name: string): DomElement;
};

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

/** Parses a page or a piece of HTML; every broken page gives a document. */
export function parseHtml(html: string): DomDocument {
  const whole = /<body[\s>]|<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** Parses a feed; unclosed tags are closed at the end, entities other than the five of XML stay as they stand. */
export function parseXml(xml: string): DomDocument {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomDocument;
}

/** Tag name in lower case, without its namespace prefix when `bare`. */
export function tagOf(element: DomElement, bare = false): string {
  const name = element.tagName.toLowerCase();
  return bare ? name.replace(/^.*:/, '') : name;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** Text of a piece of HTML: tags gone, entities read, spaces as they stand. */
export function htmlText(html: string): string {
  return /[<&]/.test(html) ? parseHtml(html).body.textContent : html;
}

const INLINE = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '));

/** Text of an element as we keep it; empty when there is none. */
export const textOf = (element: DomElement | null | undefined): string =>
  normalizeForStorage(element?.textContent ?? '');

/** Text of a node as we keep it, with a space where a block begins or ends: minified pages have none there. */
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
