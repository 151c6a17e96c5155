import { Readability } from '@mozilla/readability';
import { markerAtStart } from '../../text/related/related-markers.ts';
import { type DomDocument, type DomElement, isElement, parseHtml, spacedTextOf, tagOf } from './dom.ts';
import { LINK_BOX } from './html-fragments.ts';
import { isPostQuote } from './html-posts.ts';
import { visibleHeading } from './page-heading.ts';
import { parsePage } from './parse-page.ts';

/** Containers of also-read links by the names that houses give them. */
const RELATED_NAME =
  /(?:^|[\s_-])(?:also[-_]?reads?|read[-_]?also|read[-_]?more|relat(?:ed|ive)[-_]?(?:story|stories|news|articles?|links?|posts?|content|box)|inline[-_]?(?:related|story)|yarpp)(?:$|[\s_-])/i;
const PLACEHOLDER = 'data-khabar';

/** Elements taken out before Readability, which would drop or flatten them; `[data-khabar]` marks where each stood. */
export type Harvest = readonly DomElement[];

function isRelatedBox(element: DomElement): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.length === 0 || links.length > 15) return false;
  const words = spacedTextOf(element);
  const inLinks = links.reduce((sum, link) => sum + spacedTextOf(link).length, 0);
  if (words.length > inLinks + 60) return false;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return RELATED_NAME.test(name) || markerAtStart(words) !== null;
}

/** Takes related boxes, embeds, figures and tables out of a page and leaves a paragraph with their text in each one's place. */
export function harvest(document: DomDocument): Harvest {
  const taken: DomElement[] = [];
  const candidates = [
    ...document.querySelectorAll('blockquote, figure, table, iframe, video, div, aside, section, ul, p'),
  ];
  for (const element of candidates) {
    if (element.closest(`[${PLACEHOLDER}]`) || taken.some((other) => isInside(element, other))) continue;
    const tag = tagOf(element);
    const special =
      tag === 'blockquote'
        ? isPostQuote(element)
        : tag === 'figure' || tag === 'iframe' || tag === 'video'
          ? true
          : tag === 'table'
            ? element.querySelectorAll('p, div, table')[Symbol.iterator]().next().done
            : isRelatedBox(element);
    if (!special) continue;
    const mark = document.createElement('p');
    mark.setAttribute(PLACEHOLDER, String(taken.length));
    if (isRelatedBox(element)) element.setAttribute(LINK_BOX, '');
    mark.textContent = spacedTextOf(element) || `${tag} ${taken.length}`;
    element.replaceWith(mark);
    taken.push(element);
  }
  return taken;
}

function isInside(element: DomElement, outer: DomElement): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (up === outer) return true;
  return false;
}

/** Puts the harvested elements back into a found body. */
function restore(body: DomElement, taken: Harvest): DomElement {
  for (const mark of body.querySelectorAll(`[${PLACEHOLDER}]`)) {
    const original = taken[Number(mark.getAttribute(PLACEHOLDER))];
    if (original) mark.replaceWith(original);
  }
  return body;
}

/** Length of the running text: paragraphs, not links. */
function proseLength(element: DomElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += spacedTextOf(paragraph).length;
  for (const link of element.querySelectorAll('a')) length -= spacedTextOf(link).length;
  return length;
}

/** The element with the most paragraph text directly in it: for pages Readability gives up on. */
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

/** Least text of an article that is the page's story for sure. */
const WHOLE_STORY = 200;

/** Removes the articles that a page prints behind its own: the next stories of an endless page, cards. */
function dropOtherStories(document: DomDocument): void {
  const own = visibleHeading(document)?.closest('article');
  if (!own || proseLength(own) < WHOLE_STORY) return;
  for (const other of document.querySelectorAll('article')) {
    if (other !== own && !isInside(other, own) && !isInside(own, other)) other.remove();
  }
}

/** Most elements a page may have; news pages have some thousands. */
const MOST_ELEMENTS = 60_000;

/**
 * The element that holds a page's story: marked as `articleBody`, else what Mozilla's Readability finds, else the one
 * densest in paragraphs. Also-read boxes, posts, figures and tables stand in it where the page had them.
 * The document is used up.
 */
export function findBody(html: string): DomElement | null {
  const document = parsePage(html);
  for (const dead of document.querySelectorAll('script, style, noscript, template, svg, form, nav')) dead.remove();
  dropOtherStories(document);
  const taken = harvest(document);
  const marked = document.querySelector('[itemprop="articleBody"]');
  const markedLength = marked ? proseLength(marked) : 0;
  const fallback = densest(document);
  const fallbackCopy = fallback ? parseHtml(fallback.innerHTML).body : null;
  const markedCopy = marked ? parseHtml(marked.innerHTML).body : null;
  let found: DomElement | null = null;
  try {
    const reader = new Readability(document as never, {
      charThreshold: 150,
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as string,
    });
    const content = reader.parse()?.content as unknown as DomElement | undefined;
    found = content && isElement(content) ? content : null;
  } catch {
    found = null;
  }
  const length = found ? proseLength(found) : 0;
  if (markedCopy && markedLength > length * 1.2) return restore(markedCopy, taken);
  if (found && length >= (fallbackCopy ? proseLength(fallbackCopy) : 0) * 0.7) return restore(found, taken);
  return fallbackCopy ? restore(fallbackCopy, taken) : null;
}
