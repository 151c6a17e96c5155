import { type HeadlineRow, headlineRows } from '#domain/article/headline-rows.ts';
import type { Article } from '#domain/article/schema.ts';
import { fold, foldWords, words } from '#hindi/text/fold.ts';

/** Headlines that lead to a held article: its own, and those an editor has linked to it in another article. */
export type Known = {
  readonly exact: ReadonlyMap<string, string>;
  readonly loose: readonly { readonly words: readonly string[]; readonly id: string }[];
};

/** Below this many words a headline is compared exactly only. */
const FEWEST_WORDS = 6;
/** Bar of the measure below. */
const BAR = 0.9;
/** A headline with one of these more or less says something else. */
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

function isClose(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < FEWEST_WORDS || Math.abs(a.length - b.length) > 1) return false;
  const odd = [...difference(a, b), ...difference(b, a)];
  if (odd.some((word) => /\d/.test(word) || TURNS_MEANING.has(word))) return false;
  return (2 * commonWords(a, b)) / (a.length + b.length) >= BAR;
}

/**
 * Prepares the headlines that can be resolved. A headline that two articles carry resolves to neither.
 * @param own the articles' headlines. @param linked headlines under which other articles link to them.
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

/** Collects the headlines that can be resolved. */
export function knownHeadlines(articles: readonly Article[]): Known {
  const { own, linked } = headlineRows(articles);
  return prepareHeadlines(own, linked);
}

/**
 * The article behind a related headline, or `null`. Exact after folding of spelling and punctuation; else the measure is
 * twice the longest common word subsequence over the words of both, at least 0.9 with six words or more, at most one word
 * longer or shorter, no number or negation apart, and one article only. The same meaning in other words is not the same headline:
 * a wrong link is worse than none.
 */
export function resolveRelated(headline: string, known: Known): string | null {
  const key = foldWords(headline);
  const exact = known.exact.get(key);
  if (exact !== undefined) return exact;
  const own = key.split(' ');
  const close = [...new Set(known.loose.filter((other) => isClose(own, other.words)).map((other) => other.id))];
  return close.length === 1 ? (close[0] ?? null) : null;
}
