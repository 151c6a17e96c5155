import { markerAtStart } from '../../text/related/related-markers.ts';
import { type DomDocument, type DomElement, tagOf } from '../dom/dom.ts';
import { spacedTextOf } from '../dom/dom-text.ts';
import { isPostQuote } from '../html/html-posts.ts';
import { LINK_BOX } from '../html/html-reader.ts';

/** Class names and ids of boxes of related links. */
const RELATED_NAME =
  /(?:^|[\s_-])(?:also[-_]?reads?|read[-_]?also|read[-_]?more|relat(?:ed|ive)[-_]?(?:story|stories|news|articles?|links?|posts?|content|box)|inline[-_]?(?:related|story)|yarpp)(?:$|[\s_-])/i;

/** The attribute of a placeholder; its value is the index of the harvested element. */
const PLACEHOLDER = 'data-khabar';

/** Elements that were replaced by placeholders. */
export type Harvest = readonly DomElement[];

/** Whether an element is a box of related links: at most 15 links, little text beside them, and a name or a marker. */
function isRelatedBox(element: DomElement): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.length === 0 || links.length > 15) return false;
  const words = spacedTextOf(element);
  const inLinks = links.reduce((sum, link) => sum + spacedTextOf(link).length, 0);
  if (words.length > inLinks + 60) return false;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return RELATED_NAME.test(name) || markerAtStart(words) !== null;
}

/**
 * Replaces boxes of related links, embedded posts, figures and tables by paragraphs with their text: Readability removes or
 * flattens them.
 * @returns the elements, for {@link restore}.
 */
export function harvest(document: DomDocument): Harvest {
  const taken: DomElement[] = [];
  const gone = new Set<DomElement>();
  const isTaken = (element: DomElement): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) if (gone.has(up)) return true;
    return false;
  };
  const candidates = [
    ...document.querySelectorAll('blockquote, figure, table, iframe, video, div, aside, section, ul, p'),
  ];
  for (const element of candidates) {
    if (element.closest(`[${PLACEHOLDER}]`) || isTaken(element)) continue;
    const tag = tagOf(element);
    const special =
      tag === 'blockquote'
        ? isPostQuote(element)
        : tag === 'figure' || tag === 'iframe' || tag === 'video'
          ? true
          : tag === 'table'
            ? element.querySelector('p, div, table') === null
            : isRelatedBox(element);
    if (!special) continue;
    const mark = document.createElement('p');
    mark.setAttribute(PLACEHOLDER, String(taken.length));
    if (isRelatedBox(element)) element.setAttribute(LINK_BOX, '');
    mark.textContent = spacedTextOf(element) || `${tag} ${taken.length}`;
    element.replaceWith(mark);
    taken.push(element);
    gone.add(element);
  }
  return taken;
}

/**
 * Puts the harvested elements back in place of their placeholders.
 * @returns the body.
 */
export function restore(body: DomElement, taken: Harvest): DomElement {
  for (const mark of body.querySelectorAll(`[${PLACEHOLDER}]`)) {
    const original = taken[Number(mark.getAttribute(PLACEHOLDER))];
    if (original) mark.replaceWith(original);
  }
  return body;
}
