import { foldWords } from '#hindi/text/fold.ts';
import { type DomElement, spacedTextOf } from './dom.ts';

/** Elements that hold a page's story, where the page says so. */
export const STORY = 'article, main, [role="main"], [role="article"], [itemtype*="Article"]';

const metaOf = (page: DomElement, name: string): string =>
  page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';

/**
 * The element with a page's visible headline. Of several the one that the page's titles hold, else one in the story, else
 * the first; many houses print their own name as a heading of the first order too.
 */
export function visibleHeading(page: DomElement): DomElement | null {
  const headings = [...page.querySelectorAll('h1')].filter((heading) => spacedTextOf(heading) !== '');
  if (headings.length < 2) return headings[0] ?? null;
  const site = foldWords(metaOf(page, 'og:site_name'));
  const titles = foldWords(`${metaOf(page, 'og:title')} ${page.querySelector('title')?.textContent ?? ''}`);
  const others = headings.filter((heading) => foldWords(spacedTextOf(heading)) !== site);
  const named = others.filter((heading) => titles.includes(foldWords(spacedTextOf(heading))));
  // The name of the house stands in the title as well, but it is shorter than the headline.
  const longest = named.reduce<DomElement | null>(
    (best, heading) => (best && spacedTextOf(best).length >= spacedTextOf(heading).length ? best : heading),
    null,
  );
  return longest ?? others.find((heading) => heading.closest(STORY)) ?? others[0] ?? headings[0] ?? null;
}
