import { foldWords } from '#hindi/text/fold.ts';
import type { DomElement } from '../dom/dom.ts';
import { spacedTextOf } from '../dom/dom-text.ts';

/** Selector of the elements that a page declares to contain its story. */
export const STORY = 'article, main, [role="main"], [role="article"], [itemtype*="Article"]';

const metaOf = (page: DomElement, name: string): string =>
  page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';

/**
 * Finds the `h1` with the visible headline of a page. Of several, it is the longest one that the page's titles contain, else
 * one in the story, else the first. Many publishers have their name in an `h1` too.
 */
export function visibleHeading(page: DomElement): DomElement | null {
  const headings = [...page.querySelectorAll('h1')].filter((heading) => spacedTextOf(heading) !== '');
  if (headings.length < 2) return headings[0] ?? null;
  const site = foldWords(metaOf(page, 'og:site_name'));
  const titles = foldWords(`${metaOf(page, 'og:title')} ${page.querySelector('title')?.textContent ?? ''}`);
  const others = headings.filter((heading) => foldWords(spacedTextOf(heading)) !== site);
  const named = others.filter((heading) => titles.includes(foldWords(spacedTextOf(heading))));
  // The title contains the publisher's name too, but that is shorter than the headline.
  const longest = named.reduce<DomElement | null>(
    (best, heading) => (best && spacedTextOf(best).length >= spacedTextOf(heading).length ? best : heading),
    null,
  );
  return longest ?? others.find((heading) => heading.closest(STORY)) ?? others[0] ?? headings[0] ?? null;
}
