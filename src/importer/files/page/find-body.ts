import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, isElement, isInside, parseHtml } from '../dom/dom.ts';
import { spacedTextOf } from '../dom/dom-text.ts';
import { harvest, restore } from './harvest.ts';
import { visibleHeading } from './page-heading.ts';
import { parsePage } from './parse-page.ts';

/** Length of the text in paragraphs, less the text in links, in UTF-16 units. */
function proseLength(element: DomElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += spacedTextOf(paragraph).length;
  for (const link of element.querySelectorAll('a')) length -= spacedTextOf(link).length;
  return length;
}

/** The element with the most text in paragraphs that are its children, or `null`. */
function densest(document: DomDocument): DomElement | null {
  const scores = new Map<DomElement, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (parent) scores.set(parent, (scores.get(parent) ?? 0) + spacedTextOf(paragraph).length);
  }
  let best: DomElement | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

/** Least text of an `article` element that is certainly the page's story, in UTF-16 units. */
const WHOLE_STORY = 200;

/** Removes the other `article` elements of a page: cards, and the next stories of an endless page. */
function dropOtherStories(document: DomDocument): void {
  const own = visibleHeading(document)?.closest('article');
  if (!own || proseLength(own) < WHOLE_STORY) return;
  for (const other of document.querySelectorAll('article')) {
    if (other !== own && !isInside(other, own) && !isInside(own, other)) other.remove();
  }
}

/** Most elements that Readability reads; news pages have some thousands. */
const MOST_ELEMENTS = 30_000;

/** The element that Readability finds, or `null`. Changes the document. */
function readable(document: DomDocument): DomElement | null {
  try {
    const content = new Readability<DomElement>(document, {
      charThreshold: 150,
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node,
    }).parse()?.content;
    return content && isElement(content) ? content : null;
  } catch {
    // Readability throws on pages with more elements and on trees it cannot handle: the other ways remain.
    return null;
  }
}

const copyOf = (element: DomElement | null): DomElement | null => (element ? parseHtml(element.innerHTML).body : null);

/**
 * Finds the element with the story of a page: the `articleBody`, what Readability finds, or the element with the most text in
 * paragraphs. Boxes of related links, embedded posts, figures and tables are at their original positions in it.
 * @param html the page.
 * @returns `null` when the page has no paragraphs.
 */
export function findBody(html: string): DomElement | null {
  const document = parsePage(html);
  for (const dead of document.querySelectorAll('script, style, noscript, template, svg, form, nav')) dead.remove();
  dropOtherStories(document);
  const taken = harvest(document);
  const marked = document.querySelector('[itemprop="articleBody"]');
  const markedLength = marked ? proseLength(marked) : 0;
  const fallback = copyOf(densest(document));
  const markedCopy = copyOf(marked);
  const found = readable(document);
  const length = found ? proseLength(found) : 0;
  if (markedCopy && markedLength > length * 1.2) return restore(markedCopy, taken);
  if (found && length >= (fallback ? proseLength(fallback) : 0) * 0.7) return restore(found, taken);
  return fallback ? restore(fallback, taken) : null;
}
