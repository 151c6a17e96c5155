import { type DomDocument, type DomElement, parseHtml, tagOf } from '../dom/dom.ts';
import { textOf } from '../dom/dom-text.ts';

/** Elements that get the content of the element they replace. */
const CONTAINERS = new Set(['cite', 'figure', 'figcaption']);

/** Replaces an element by one with another tag name. */
function rename(document: DomDocument, element: DomElement, name: string, attributes: Record<string, string>): void {
  const plain = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) plain.setAttribute(key, value);
  if (CONTAINERS.has(name)) plain.innerHTML = element.innerHTML;
  element.replaceWith(plain);
}

const PICTURE_ATTRIBUTES = ['src', 'alt', 'width', 'height', 'class'];

/** Replaces AMP elements by the HTML elements they stand for. */
function plainAmp(document: DomDocument): void {
  const own = (element: DomElement, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [[name, value]];
      }),
    );
  for (const element of document.querySelectorAll('amp-img, amp-anim'))
    rename(document, element, 'img', own(element, PICTURE_ATTRIBUTES));
  for (const element of document.querySelectorAll('amp-video, amp-iframe')) {
    rename(document, element, tagOf(element).slice('amp-'.length), own(element, ['src', 'title']));
  }
  for (const element of document.querySelectorAll('amp-youtube')) {
    const id = element.getAttribute('data-videoid') ?? '';
    if (/^[\w-]+$/.test(id))
      rename(document, element, 'iframe', {
        ...own(element, ['title']),
        src: `https://www.youtube.com/watch?v=${id}`,
      });
  }
}

/** Most captions that are looked at. */
const MOST_CAPTIONS = 150;

/** Makes a picture and the element beside it that is named a caption a `figure` with a `figcaption`. */
function captionedFigures(document: DomDocument): void {
  const captions = [...document.querySelectorAll('figcaption, [class*="caption"], [class*="Caption"]')];
  for (const caption of captions.slice(0, MOST_CAPTIONS)) {
    if (caption.closest('figure, table, a') || textOf(caption) === '' || caption.querySelector('img')) continue;
    let box = caption.parentElement;
    for (let level = 0; box && level < 3; level += 1, box = box.parentElement) {
      if (!/^(?:div|span|section|p|center)$/.test(tagOf(box)) || [...box.children].length > 12) break;
      const pictures = [...box.querySelectorAll('img')].length;
      if (pictures === 0) continue;
      if (pictures > 1 || textOf(box) !== textOf(caption)) break;
      rename(document, caption, 'figcaption', {});
      rename(document, box, 'figure', {});
      break;
    }
  }
}

/**
 * Parses a page and simplifies it: AMP elements become HTML elements, pictures with captions become figures, the `footer` of
 * a quotation becomes a `cite` (Readability removes footers), and the footers of the page are removed.
 */
export function parsePage(html: string): DomDocument {
  const document = parseHtml(html);
  plainAmp(document);
  captionedFigures(document);
  for (const footer of document.querySelectorAll('blockquote footer')) rename(document, footer, 'cite', {});
  for (const footer of document.querySelectorAll('footer, [role="contentinfo"]')) {
    if (!footer.closest('article, main') && !footer.querySelector('article, main, h1')) footer.remove();
  }
  return document;
}
