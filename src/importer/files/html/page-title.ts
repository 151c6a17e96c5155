import { foldWords, words } from '#hindi/text/fold.ts';

/** A separator between a headline and the name of the house. */
const TAIL = /\s*(?:\s[|–—-]\s|\|)\s*(?<name>[^|–—]{2,40})$/u;
/** Most words of a house's name. */
const LONGEST_NAME = 5;

/** What a page says about its house and headline elsewhere. */
export type HouseFacts = {
  /** Names the house gives itself: `og:site_name`, publisher. */
  readonly names: readonly (string | null)[];
  /** Address of the page: its host often holds the name. */
  readonly url: string | null;
  /** The visible headline. */
  readonly heading: string | null;
};

/** The words of a host without its dots: `www.abplive.com` holds `abp`. */
const hostOf = (url: string | null): string => (url ? (URL.parse(url)?.hostname ?? '') : '').replace(/\W/g, '');

/** Whether the end of a title names the house that the page is from. */
function isHouse(name: string, headline: string, { names, url, heading }: HouseFacts): boolean {
  const key = foldWords(name);
  if (key === '' || words(name).length > LONGEST_NAME) return false;
  if (names.some((own) => own !== null && foldWords(own) === key)) return true;
  if (heading !== null && foldWords(heading) === foldWords(headline)) return true;
  // A host holds names in Latin letters; words of Hindi are more likely news.
  if (/[\u0900-\u097f]/u.test(name)) return false;
  const [first = ''] = name.toLowerCase().match(/[a-z\d]{3,}/g) ?? [];
  return first !== '' && hostOf(url).includes(first);
}

/**
 * A headline without the name of its house at the end (`… | ABP News`). The name goes when the page calls itself so, when
 * its host holds it, or when the visible headline is just what stands before; any other end is part of the headline.
 */
export function withoutHouse(title: string, facts: HouseFacts): string {
  let headline = title;
  for (let round = 0; round < 3; round += 1) {
    const match = TAIL.exec(headline);
    const name = match?.groups?.name?.trim() ?? '';
    const before = headline.slice(0, match?.index ?? 0).trim();
    if (before === '' || !isHouse(name, before, facts)) return headline;
    headline = before;
  }
  return headline;
}
