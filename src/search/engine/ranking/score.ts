import { IMPACT_LEVELS, type Postings } from '../files/posting-list.ts';
import { impactValue, inverseFrequency } from './bm25.ts';

/** The documents of a term and the factor that the term counts with for a query word. */
export type WeightedPostings = { readonly postings: Postings; readonly weight: number };

/** BM25 saturation of each impact level. */
const IMPACTS = Float32Array.from({ length: IMPACT_LEVELS }, (_, level) => impactValue(level, IMPACT_LEVELS));

/** Scores that no query uses at the moment. */
let idle: Scores | undefined;

/**
 * Scores of every document for each word of a query; a document has the score of the best of a word's terms. Acquired for
 * a query and released after it, because arrays as long as the index cost more to allocate than most queries do.
 */
export class Scores {
  readonly #pool: Float32Array[] = [];
  /** Scores by query word and document number, 0 where a document lacks the word. */
  #words: Float32Array[] = [];
  /** Number of query words by document number. */
  readonly #matched: Uint8Array;
  /** Documents with a score in `#words`, the first `#count` entries. */
  readonly #found: Uint32Array;
  #count = 0;
  readonly #documents: number;

  private constructor(documents: number) {
    this.#documents = documents;
    this.#matched = new Uint8Array(documents);
    this.#found = new Uint32Array(documents);
  }

  /**
   * Empty scores for one query.
   * @param words number of words of the query.
   * @param documents number of documents in the index.
   */
  static acquire(words: number, documents: number): Scores {
    const reused = idle && idle.#documents === documents ? idle : undefined;
    if (reused) idle = undefined;
    const scores = reused ?? new Scores(documents);
    while (scores.#pool.length < words) scores.#pool.push(new Float32Array(documents));
    scores.#words = scores.#pool.slice(0, words);
    return scores;
  }

  /** Empties the scores and makes them available to the next query. */
  release(): void {
    for (const document of this.found()) {
      this.#matched[document] = 0;
      for (const word of this.#words) word[document] = 0;
    }
    this.#count = 0;
    idle = this;
  }

  /** @throws RangeError when the query has no such word. */
  #scoresOf(word: number): Float32Array {
    const scores = this.#words[word];
    if (!scores) throw new RangeError(`the query has no word ${word}`);
    return scores;
  }

  /**
   * Adds the documents of the terms of one word. No term counts as rarer than a better one: a slip that occurs in one document
   * must not outweigh the right spelling that occurs in a hundred.
   * @param word index of the query word.
   * @param terms best first.
   */
  addWord(word: number, terms: readonly WeightedPostings[]): void {
    const scores = this.#scoresOf(word);
    let ceiling = Number.POSITIVE_INFINITY;
    for (const { postings, weight } of terms) {
      const { documents, impacts } = postings;
      const rarity = inverseFrequency(documents.length, this.#documents);
      ceiling = Math.min(ceiling, rarity);
      const factor = weight * Math.min(rarity, ceiling);
      for (let index = 0; index < documents.length; index += 1) {
        this.#raise(scores, documents[index] ?? 0, factor * (IMPACTS[impacts[index] ?? 0] ?? 0));
      }
    }
  }

  /** Raises the score of a document for one word, unless it is higher already. */
  #raise(scores: Float32Array, document: number, score: number): void {
    const before = scores[document] ?? 0;
    if (score <= before) return;
    scores[document] = score;
    if (before > 0) return;
    const matched = this.#matched[document] ?? 0;
    if (matched === 0) {
      this.#found[this.#count] = document;
      this.#count += 1;
    }
    this.#matched[document] = matched + 1;
  }

  /** Documents that have a word of the query, in no order. Valid until the scores change. */
  found(): Uint32Array {
    return this.#found.subarray(0, this.#count);
  }

  /**
   * Raises documents to the given scores for each of several words, where they are not higher already.
   * @param words indexes of the query words.
   * @param scores scores by document number.
   */
  raise(words: readonly number[], scores: ReadonlyMap<number, number>): void {
    for (const word of words) {
      const own = this.#scoresOf(word);
      for (const [document, score] of scores) this.#raise(own, document, score);
    }
  }

  /** True when a document has a word. @param word index of the query word. */
  has(word: number, document: number): boolean {
    return (this.#scoresOf(word)[document] ?? 0) > 0;
  }

  /** Number of query words that a document has. */
  matched(document: number): number {
    return this.#matched[document] ?? 0;
  }

  /** Score of a document: the sum over the words times the square of the share of words it has, a soft AND. */
  total(document: number): number {
    let sum = 0;
    for (const word of this.#words) sum += word[document] ?? 0;
    const share = this.matched(document) / this.#words.length;
    return sum * share * share;
  }
}

/**
 * Scores the documents that have every one of some terms by the mean of the terms' scores.
 * @param terms postings of each term.
 * @param documents number of documents in the index.
 * @param weight factor of all scores.
 * @returns scores by document number.
 */
export function scoreAllTerms(terms: readonly Postings[], documents: number, weight: number): Map<number, number> {
  let scores: Map<number, number> | undefined;
  for (const postings of terms) {
    const factor = (weight * inverseFrequency(postings.documents.length, documents)) / terms.length;
    const seen = new Map<number, number>();
    for (let index = 0; index < postings.documents.length; index += 1) {
      const document = postings.documents[index] ?? 0;
      const before = scores ? scores.get(document) : 0;
      if (before === undefined) continue;
      seen.set(document, before + factor * (IMPACTS[postings.impacts[index] ?? 0] ?? 0));
    }
    scores = seen;
  }
  return scores ?? new Map();
}
