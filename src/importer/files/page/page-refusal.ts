import { isBody, isHeadlineLike } from '../../text/cues/line-shape.ts';
import type { Fragment } from '../../text/model/fragment.ts';
import type { MessageCode } from '../../text/model/messages.ts';
import { type DomElement, tagOf } from '../dom/dom.ts';
import { textOf } from '../dom/dom-text.ts';
import type { PageFacts } from './page-facts.ts';

/** Length of the text of rows, in UTF-16 units. Captions count when two of them or more are sentences, as in a gallery. */
export function proseOf(rows: readonly Fragment[]): number {
  const captions = rows.flatMap(({ ready }) =>
    ready?.type === 'figure' && isBody(ready.caption ?? '') ? [ready.caption ?? ''] : [],
  );
  const captioned = captions.length >= 2 ? captions.join('').length : 0;
  return rows.reduce((sum, { role, ready, text: line }) => {
    if (role === 'related' || role === 'dropped' || ready?.type === 'figure') return sum;
    return sum + (ready && 'text' in ready ? ready.text.length : line.length);
  }, captioned);
}

/** The number of links whose text can be a headline; a listing has many. */
function headlineLinks(element: DomElement): number {
  return [...element.querySelectorAll('a')].filter((link) => textOf(link).length >= 25 && isHeadlineLike(textOf(link)))
    .length;
}

/**
 * Whether a body is a list of cards: five linked subheads or more, about as many as paragraphs, with one paragraph at most
 * before them. A story has more of its own before the cards of other stories.
 */
function isCards(body: DomElement, paragraphs: number): boolean {
  let before = 0;
  let cards = 0;
  for (const element of body.querySelectorAll('h2, h3, h4, h5, p')) {
    if (tagOf(element) === 'p') before += cards === 0 && isBody(textOf(element)) ? 1 : 0;
    else {
      const link = element.querySelector('a') ?? element.closest('a');
      const linked = link !== null && textOf(element) !== '' && textOf(link).includes(textOf(element));
      cards += linked && textOf(element).length >= 20 ? 1 : 0;
    }
  }
  return cards >= 5 && before <= 1 && cards >= paragraphs * 0.8;
}

/** Titles of error pages. */
const ERROR_TITLE =
  /\b404\b|not found|page unavailable|^ ?(?:error|oops)\b ?(?:[!|:–—\d-]|$)|(?:पेज|पृष्ठ|पन्ना) (?:नहीं मिला|मौजूद नहीं|उपलब्ध नहीं)/imu;
/** Text of error pages: the page was removed or does not exist. */
const GONE =
  /आप\s[^।]{0,60}(?:ढूं?ढ|ढूँढ|खोज|तलाश)\s+रहे\s+(?:हैं|थे)[^।]{0,60}(?:हटा\s+(?:दी|दिया)|नहीं\s+मिल|मौजूद\s+नहीं|उपलब्ध\s+नहीं|पता\s+बदल)/u;
/** Longest text of an error page by its title and by its text, in UTF-16 units. */
const LONGEST_ERROR = 800;
const LONGEST_GONE = 400;
/** Least text of a story, in UTF-16 units. */
const SHORTEST_STORY = 80;

function isErrorPage(facts: PageFacts, rows: readonly Fragment[], prose: number): boolean {
  const titles = [facts.title, facts.known.headline ?? '', facts.heading ?? ''].join('\n');
  if (ERROR_TITLE.test(titles) && prose < LONGEST_ERROR) return true;
  return prose < LONGEST_GONE && GONE.test(rows.map((row) => row.text).join(' '));
}

/**
 * The reason why a page is not a story: an error page, a listing, a picture without text, no text; `null` for a story.
 * @param rows fragments of the body.
 * @param body the element with the body, if one was found.
 */
export function pageRefusal(
  facts: PageFacts,
  rows: readonly Fragment[],
  body: DomElement | null,
  page: DomElement,
): MessageCode | null {
  const prose = proseOf(rows);
  const paragraphs = rows.filter((row) => row.role === 'text' && isBody(row.text)).length;
  if (isErrorPage(facts, rows, prose)) return 'error-page';
  const links = body ? headlineLinks(body) : 0;
  const listed = ['CollectionPage', 'ItemList', 'SearchResultsPage'].some((type) => facts.ldTypes.has(type));
  if (links >= 6 && links > paragraphs * 1.5) return 'listing';
  if (facts.ldArticles === 0 && (listed || facts.ogType === 'website') && paragraphs < 2 && headlineLinks(page) >= 6)
    return 'listing';
  if (facts.ldArticles > 3 && paragraphs < 2) return 'listing';
  if (facts.ldArticles === 0 || facts.ldArticles > 3) {
    if (body && isCards(body, paragraphs)) return 'listing';
  }
  if (prose >= SHORTEST_STORY) return null;
  if (rows.some((row) => row.ready?.type === 'figure') || page.querySelector('img')) return 'image-only';
  return headlineLinks(page) >= 6 ? 'listing' : 'no-body';
}
