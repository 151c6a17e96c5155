import { foldWords, words } from '#hindi/text/fold.ts';

/** A separator and a short text at the end of a title. */
const TAIL = /(?:\s[|–—-]\s|\|) ?(?<name>[^|–—]{2,40})$/u;
/** Most words in the name of a publisher. */
const LONGEST_NAME = 5;

/** What a page says about its publisher and headline outside its title. */
export type PublisherFacts = {
  /** Names of the publisher: `og:site_name` and the JSON-LD. */
  readonly names: readonly (string | null)[];
  /** Address of the page; its host often contains the name. */
  readonly url: string | null;
  /** The visible headline. */
  readonly heading: string | null;
};

/** The host of an address without punctuation: `www.abplive.com` contains `abp`. */
const hostOf = (url: string | null): string => (url ? (URL.parse(url)?.hostname ?? '') : '').replace(/\W/g, '');

/** Whether a text is the name of the publisher, when `headline` is the title before it. */
function isPublisher(name: string, headline: string, { names, url, heading }: PublisherFacts): boolean {
  const key = foldWords(name);
  if (key === '' || words(name).length > LONGEST_NAME) return false;
  if (names.some((own) => own !== null && foldWords(own) === key)) return true;
  if (heading !== null && foldWords(heading) === foldWords(headline)) return true;
  // Hosts have Latin letters; Hindi words belong to the headline.
  if (/[\u0900-\u097f]/u.test(name)) return false;
  const [first = ''] = name.toLowerCase().match(/[a-z\d]{3,}/g) ?? [];
  return first !== '' && hostOf(url).includes(first);
}

/**
 * Removes the name of the publisher from the end of a title (`… | ABP News`). It is a name when the page or its host has it,
 * or when the visible headline equals the text before it.
 */
export function withoutPublisher(title: string, facts: PublisherFacts): string {
  let headline = title;
  for (let round = 0; round < 3; round += 1) {
    const match = TAIL.exec(headline);
    const name = match?.groups?.name?.trim() ?? '';
    const before = headline.slice(0, match?.index ?? 0).trim();
    if (before === '' || !isPublisher(name, before, facts)) return headline;
    headline = before;
  }
  return headline;
}
