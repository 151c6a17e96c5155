import { steadySize } from './rarity.ts';
import { createScoreboard } from './scoreboard.ts';
import type { TermCounts } from './terms.ts';

/** BM25's usual constants. */
const K1 = 1.2;
const B = 0.75;
/** Length of a usual story in content words; a constant, so that one more article shifts no score. */
const USUAL_LENGTH = 200;
const BEST_TERMS = 40;
/** A word of more stories than this share finds nothing in particular. */
const MOST_HOLDERS = 0.02;
const FEWEST_HOLDERS_TO_SKIP = 64;

export type TextIndex = {
  /** The nearest articles in wording and how near, nearest first: 1 is as near as the article to itself. */
  readonly nearest: (article: number, limit: number) => [article: number, similarity: number][];
};

/**
 * BM25 by the 40 best terms of an article over an inverted index: no pair of articles is compared that shares none.
 * @see https://doi.org/10.1561/1500000019 (Robertson and Zaragoza 2009)
 */
export function indexTexts(texts: readonly TermCounts[]): TextIndex {
  const size = steadySize(texts.length);
  const holders: number[] = [];
  for (const { ids } of texts) for (const id of ids) holders[id] = (holders[id] ?? 0) + 1;
  const limit = Math.max(FEWEST_HOLDERS_TO_SKIP, size * MOST_HOLDERS);
  const tells = (id: number) => (holders[id] ?? 0) <= limit;
  const finds = (id: number) => (holders[id] ?? 0) > 1 && tells(id);
  const idf = (id: number) => Math.log(1 + (size - (holders[id] ?? 0) + 0.5) / ((holders[id] ?? 0) + 0.5));

  const saturated = (count: number, length: number) =>
    (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / USUAL_LENGTH));
  const postings: { articles: number[]; weights: number[] }[] = [];
  texts.forEach(({ ids, counts, length }, article) => {
    ids.forEach((id, index) => {
      if (!finds(id)) return;
      postings[id] ??= { articles: [], weights: [] };
      postings[id].articles.push(article);
      postings[id].weights.push(saturated(counts[index] ?? 0, length));
    });
  });

  const bestTerms = ({ ids, counts, length }: TermCounts) =>
    Array.from(ids, (id, index) => {
      const count = counts[index] ?? 1;
      return { id, weight: (1 + Math.log(count)) * idf(id), own: saturated(count, length) };
    })
      .filter(({ id }) => tells(id))
      .sort((a, b) => b.weight - a.weight || a.id - b.id)
      .slice(0, BEST_TERMS);

  const board = createScoreboard(texts.length);
  return {
    nearest(article, most) {
      const text = texts[article];
      if (!text) return [];
      let self = 0;
      for (const { id, weight, own } of bestTerms(text)) {
        self += weight * own;
        const { articles, weights } = postings[id] ?? { articles: [], weights: [] };
        articles.forEach((other, index) => {
          board.add(other, weight * (weights[index] ?? 0));
        });
      }
      return board.takeBest(most + 1).flatMap(([other, score]) => (other === article ? [] : [[other, score / self]]));
    },
  };
}
