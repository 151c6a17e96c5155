import { rarity, steadySize } from './rarity.ts';
import { createScoreboard } from './scoreboard.ts';
import type { TermCounts } from './terms.ts';

/** The usual constants of BM25. */
const K1 = 1.2;
const B = 0.75;
/** Content words of a usual article. A constant in place of the mean length, so that one more article changes no score. */
const USUAL_LENGTH = 200;
/** Terms of an article to search by. */
const BEST_TERMS = 40;
/** Terms in more than this share of the articles are not searched by. */
const MOST_HOLDERS = 0.02;
const FEWEST_HOLDERS_TO_SKIP = 64;

export type TextIndex = {
  /** The articles with the most similar wording, best first. The score of an article against itself would be 1. */
  readonly nearest: (article: number, limit: number) => [article: number, similarity: number][];
  /** Rarity of a term among the texts: 1 when one has it, 0 when all have it. */
  readonly rarity: (term: number) => number;
};

/**
 * Indexes texts for finding similar ones with BM25, the query being the 40 best terms of an article. An inverted index leaves out
 * all pairs of articles that share none of them.
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
    rarity: (term) => rarity(holders[term] ?? 0, size),
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
