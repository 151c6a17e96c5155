import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { type DomDocument, type DomElement, parseHtml, tagOf } from './dom.ts';

/** Elements that keep what was in the one they replace. */
const HOLDING = new Set(['cite', 'figure', 'figcaption']);

/** Replaces an element by one of another name. */
function renamed(document: DomDocument, element: DomElement, name: string, attributes: Record<string, string>): void {
  const plain = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) plain.setAttribute(key, value);
  if (HOLDING.has(name)) plain.innerHTML = element.innerHTML;
  element.replaceWith(plain);
}

const PICTURE_ATTRIBUTES = ['src', 'alt', 'width', 'height', 'class'];

/** AMP elements as the plain ones they stand for. */
function plainAmp(document: DomDocument): void {
  const own = (element: DomElement, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [[name, value]];
      }),
    );
  for (const element of document.querySelectorAll('amp-img, amp-anim'))
    renamed(document, element, 'img', own(element, PICTURE_ATTRIBUTES));
  for (const element of document.querySelectorAll('amp-video, amp-iframe')) {
    renamed(document, element, tagOf(element).slice('amp-'.length), own(element, ['src', 'title']));
  }
  for (const element of document.querySelectorAll('amp-youtube')) {
    const id = element.getAttribute('data-videoid') ?? '';
    if (/^[\w-]+$/.test(id))
      renamed(document, element, 'iframe', {
        ...own(element, ['title']),
        src: `https://www.youtube.com/watch?v=${id}`,
      });
  }
}

const words = (element: DomElement): string => normalizeForStorage(element.textContent);

/** More captions than any page has. */
const MOST_CAPTIONS = 150;

/** Pictures whose caption stands beside them in an element that says so: they become figures, as HTML has them. */
function captionedFigures(document: DomDocument): void {
  const captions = [...document.querySelectorAll('figcaption, [class*="caption"], [class*="Caption"]')];
  for (const caption of captions.slice(0, MOST_CAPTIONS)) {
    if (caption.closest('figure, table, a') || words(caption) === '' || caption.querySelector('img')) continue;
    let box = caption.parentElement;
    for (let level = 0; box && level < 3; level += 1, box = box.parentElement) {
      if (!/^(?:div|span|section|p|center)$/.test(tagOf(box)) || [...box.children].length > 12) break;
      const pictures = [...box.querySelectorAll('img')].length;
      if (pictures === 0) continue;
      if (pictures > 1 || words(box) !== words(caption)) break;
      renamed(document, caption, 'figcaption', {});
      renamed(document, box, 'figure', {});
      break;
    }
  }
}

/**
 * Parses a page and makes it plain: AMP elements become the usual ones, a quotation's `footer` its `cite` (a body finder
 * throws footers away), a picture and its caption a
 * figure, and the footers of the page itself go, which are never a story.
 */
export function parsePage(html: string): DomDocument {
  const document = parseHtml(html);
  plainAmp(document);
  captionedFigures(document);
  for (const footer of document.querySelectorAll('blockquote footer')) renamed(document, footer, 'cite', {});
  for (const footer of document.querySelectorAll('footer, [role="contentinfo"]')) {
    if (!footer.closest('article, main') && !footer.querySelector('article, main, h1')) footer.remove();
  }
  return document;
}
