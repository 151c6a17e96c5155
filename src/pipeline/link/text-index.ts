import type { ArticleProfile } from './article-profile.ts';
import { steadySize } from './rarity.ts';

/** BM25's usual constants. */
const K1 = 1.2;
const B = 0.75;
/** Length of a usual story in content words; a constant, so that one more article shifts no score. */
const USUAL_LENGTH = 200;
const BEST_TERMS = 40;
/** A word of more stories than this share finds nothing in particular. */
const MOST_HOLDERS = 0.02;
const FEWEST_HOLDERS_TO_SKIP = 64;

type Posting = { readonly article: number; readonly weight: number };

export type TextIndex = {
  /** Articles that are nearest in wording and how near: 1 is as near as the article to itself. */
  readonly similar: (article: number) => ReadonlyMap<number, number>;
};

/**
 * BM25 by the 40 best terms of an article over an inverted index: no pair of articles is compared that shares none.
 * @see https://doi.org/10.1561/1500000019 (Robertson and Zaragoza 2009)
 */
export function indexTexts(profiles: readonly ArticleProfile[]): TextIndex {
  const size = steadySize(profiles.length);
  const postings = new Map<string, Posting[]>();
  const saturated = ({ length }: ArticleProfile, count: number) =>
    (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / USUAL_LENGTH));
  profiles.forEach((profile, article) => {
    for (const [term, count] of profile.terms) {
      const list = postings.get(term) ?? [];
      list.push({ article, weight: saturated(profile, count) });
      postings.set(term, list);
    }
  });
  const holders = (term: string) => postings.get(term)?.length ?? 0;
  const idf = (term: string) => Math.log(1 + (size - holders(term) + 0.5) / (holders(term) + 0.5));
  const limit = Math.max(FEWEST_HOLDERS_TO_SKIP, size * MOST_HOLDERS);

  const bestTerms = (profile: ArticleProfile) =>
    [...profile.terms]
      .filter(([term]) => holders(term) <= limit)
      .map(([term, count]) => ({ term, weight: (1 + Math.log(count)) * idf(term) }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, BEST_TERMS);

  return {
    similar(article) {
      const profile = profiles[article];
      const scores = new Map<number, number>();
      if (!profile) return scores;
      for (const { term, weight } of bestTerms(profile))
        for (const posting of postings.get(term) ?? [])
          scores.set(posting.article, (scores.get(posting.article) ?? 0) + weight * posting.weight);
      const self = scores.get(article) ?? 1;
      scores.delete(article);
      for (const [other, score] of scores) scores.set(other, score / self);
      return scores;
    },
  };
}

/** Cosine of two texts' term counts, damped by the logarithm: over 0.9 is the same story again. */
export function sameness(a: ArticleProfile, b: ArticleProfile): number {
  const damp = (count: number) => 1 + Math.log(count);
  let [dot, normA, normB] = [0, 0, 0];
  for (const count of b.terms.values()) normB += damp(count) ** 2;
  for (const [term, count] of a.terms) {
    normA += damp(count) ** 2;
    const other = b.terms.get(term);
    if (other !== undefined) dot += damp(count) * damp(other);
  }
  return normA * normB === 0 ? 0 : dot / Math.sqrt(normA * normB);
}
