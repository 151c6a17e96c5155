import { type DomDocument, type DomElement, parseHtml, tagOf } from './dom.ts';

/** Replaces an element by another that keeps what it holds. */
function renamed(document: DomDocument, element: DomElement, name: string, attributes: Record<string, string>): void {
  const plain = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) plain.setAttribute(key, value);
  if (name === 'cite') plain.textContent = element.textContent;
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

/**
 * Parses a page and makes it plain: AMP elements become the usual ones, a quotation's `footer` its `cite` (a body finder
 * throws footers away), and the footers of the page itself go, which are never a story.
 */
export function parsePage(html: string): DomDocument {
  const document = parseHtml(html);
  plainAmp(document);
  for (const footer of document.querySelectorAll('blockquote footer')) renamed(document, footer, 'cite', {});
  for (const footer of document.querySelectorAll('footer, [role="contentinfo"]')) {
    if (!footer.closest('article, main') && !footer.querySelector('article, main, h1')) footer.remove();
  }
  return document;
}
