import { isBody, isHeadlineLike } from '../../text/head/headline-shape.ts';
import type { Fragment } from '../../text/reading/fragment.ts';
import { type DomElement, tagOf, textOf } from './dom.ts';
import type { PageFacts } from './page-facts.ts';

/** Length of the running text of rows. Captions count when several of them are sentences: a gallery is told in them. */
export function proseOf(rows: readonly Fragment[]): number {
  const captions = rows.flatMap(({ ready }) =>
    ready?.type === 'figure' && isBody(ready.caption ?? '') ? [ready.caption ?? ''] : [],
  );
  const told = captions.length >= 2 ? captions.join('').length : 0;
  return rows.reduce((sum, { role, ready, text: line }) => {
    if (role === 'related' || role === 'dropped' || ready?.type === 'figure') return sum;
    return sum + (ready && 'text' in ready ? ready.text.length : line.length);
  }, told);
}

/** Links of a page whose text could be a headline: a listing has many. */
function headlineLinks(element: DomElement): number {
  return [...element.querySelectorAll('a')].filter((link) => textOf(link).length >= 25 && isHeadlineLike(textOf(link)))
    .length;
}

/**
 * Whether a body is a run of cards: subheads that are links from the first on, about as many as there are paragraphs.
 * A story with cards of others behind it has its own paragraphs before them.
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

const ERROR_TITLE =
  /\b404\b|not\s+found|page\s+unavailable|^\s*(?:error|oops)\b\s*(?:[!|:–—\d-]|$)|(?:पेज|पृष्ठ|पन्ना)\s+(?:नहीं\s+मिला|मौजूद\s+नहीं|उपलब्ध\s+नहीं)/imu;
const GONE =
  /आप\s[^।]{0,60}(?:ढूं?ढ|ढूँढ|खोज|तलाश)\s+रहे\s+(?:हैं|थे)[^।]{0,60}(?:हटा\s+(?:दी|दिया)|नहीं\s+मिल|मौजूद\s+नहीं|उपलब्ध\s+नहीं|पता\s+बदल)/u;
/** Longest text of an error page, and of one that only its words give away. */
const LONGEST_ERROR = 800;
const LONGEST_GONE = 400;
/** Least text of a story. */
const SHORTEST_STORY = 80;

function isErrorPage(facts: PageFacts, rows: readonly Fragment[], prose: number): boolean {
  const titles = [facts.title, facts.known.headline ?? '', facts.heading ?? ''].join('\n');
  if (ERROR_TITLE.test(titles) && prose < LONGEST_ERROR) return true;
  return prose < LONGEST_GONE && GONE.test(rows.map((row) => row.text).join(' '));
}

/** Why a page is no story (a listing, an error page, one picture, no text), or `null`. */
export function pageFault(
  facts: PageFacts,
  rows: readonly Fragment[],
  body: DomElement | null,
  page: DomElement,
): string | null {
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
