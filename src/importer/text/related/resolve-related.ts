import { type HeadlineRow, headlineRows } from '#domain/article/headline-rows.ts';
import type { Article } from '#domain/article/schema.ts';
import { fold, foldWords, words } from '#hindi/text/fold.ts';

/**
 * Headlines of the articles we have: their own, and those that an editor linked to them. `exact` maps folded headlines to
 * article ids.
 */
export type Known = {
  readonly exact: ReadonlyMap<string, string>;
  readonly loose: readonly { readonly words: readonly string[]; readonly id: string }[];
};

/** Fewest words of a headline that is compared by similarity. */
const FEWEST_WORDS = 6;
/** Least similarity, from 0 to 1; see {@link resolveRelated}. */
const BAR = 0.9;
/** Words that change the meaning of a headline, folded. */
const TURNS_MEANING = new Set(['नहीं', 'न', 'ना', 'मत', 'बिना', 'इनकार', 'रद्द'].map(fold));

/** Length of the longest common subsequence of two word lists. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at += 1) {
      next[at] = word === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const difference = (a: readonly string[], b: readonly string[]): string[] => a.filter((word) => !b.includes(word));

/** Whether two headlines, as folded words, are similar enough to be the same. */
function isClose(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < FEWEST_WORDS || Math.abs(a.length - b.length) > 1) return false;
  const odd = [...difference(a, b), ...difference(b, a)];
  if (odd.some((word) => /\d/.test(word) || TURNS_MEANING.has(word))) return false;
  return (2 * commonWords(a, b)) / (a.length + b.length) >= BAR;
}

/**
 * Prepares headlines for {@link resolveRelated}. A headline of two articles resolves to neither.
 * @param own headlines of the articles.
 * @param linked headlines under which other articles link to them.
 */
export function prepareHeadlines(own: readonly HeadlineRow[], linked: readonly HeadlineRow[]): Known {
  const exact = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [headline, id] of [...own, ...linked]) {
    const key = foldWords(headline);
    const before = exact.get(key);
    if (before !== undefined && before !== id) doubtful.add(key);
    else if (key !== '') exact.set(key, id);
  }
  for (const key of doubtful) exact.delete(key);
  return { exact, loose: own.map(([headline, id]) => ({ words: words(headline).map(fold), id })) };
}

/** Prepares the headlines of articles for {@link resolveRelated}. */
export function knownHeadlines(articles: readonly Article[]): Known {
  const { own, linked } = headlineRows(articles);
  return prepareHeadlines(own, linked);
}

/**
 * Finds the article of a related headline. Headlines are equal after folding of spelling and punctuation, or similar: twice
 * the longest common subsequence of words, divided by the words of both, is at least 0.9. Similar headlines have six words
 * or more, differ by one word in length at most, and agree in numbers and negations. The bar is high because a wrong link is
 * worse than none.
 * @returns the article's id; `null` when there is no article or more than one.
 */
export function resolveRelated(headline: string, known: Known): string | null {
  const key = foldWords(headline);
  const exact = known.exact.get(key);
  if (exact !== undefined) return exact;
  const own = key.split(' ');
  const close = [...new Set(known.loose.filter((other) => isClose(own, other.words)).map((other) => other.id))];
  return close.length === 1 ? (close[0] ?? null) : null;
}
