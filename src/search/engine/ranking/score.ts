import { IMPACT_LEVELS, type Postings } from '../files/posting-list.ts';
import { impactValue, inverseFrequency } from './bm25.ts';

/** A term's documents and how much the term counts for a query word. */
export type WeightedPostings = { readonly postings: Postings; readonly weight: number };

const IMPACTS = Float32Array.from({ length: IMPACT_LEVELS }, (_, level) => impactValue(level, IMPACT_LEVELS));

/** Scores that no query uses now, by the number of their documents. */
const spare = new Map<number, Scores[]>();

/**
 * Scores of all documents for each word of a query: a document takes the best of a word's terms. Taken for a query and
 * given back: arrays as long as the index, made anew for each query, would cost more than most queries do.
 */
export class Scores {
  readonly #pool: Float32Array[] = [];
  #words: Float32Array[] = [];
  readonly #matched: Uint8Array;
  readonly #found: Uint32Array;
  #count = 0;
  readonly #documents: number;

  private constructor(documents: number) {
    this.#documents = documents;
    this.#matched = new Uint8Array(documents);
    this.#found = new Uint32Array(documents);
  }

  /** @param words of the query. @param documents of the index. */
  static take(words: number, documents: number): Scores {
    const scores = spare.get(documents)?.pop() ?? new Scores(documents);
    while (scores.#pool.length < words) scores.#pool.push(new Float32Array(documents));
    scores.#words = scores.#pool.slice(0, words);
    return scores;
  }

  /** After this another query may have them. */
  giveBack(): void {
    for (const document of this.found()) {
      this.#matched[document] = 0;
      for (const word of this.#words) word[document] = 0;
    }
    this.#count = 0;
    // Of another index, as after an update, nothing has to be held.
    if (!spare.has(this.#documents)) spare.clear();
    spare.set(this.#documents, [this]);
  }

  /**
   * Adds the documents of the terms of one word. A variant is never rarer than the best term: a slip that stands in one
   * document must not outweigh the right spelling that stands in a hundred.
   * @param terms best first.
   */
  addWord(word: number, terms: readonly WeightedPostings[]): void {
    const best = this.#words[word] as Float32Array;
    let ceiling = Number.POSITIVE_INFINITY;
    for (const { postings, weight } of terms) {
      const { documents, impacts } = postings;
      const rarity = inverseFrequency(documents.length, this.#documents);
      ceiling = Math.min(ceiling, rarity);
      const factor = weight * Math.min(rarity, ceiling);
      for (let index = 0; index < documents.length; index += 1) {
        const document = documents[index] as number;
        const score = factor * (IMPACTS[impacts[index] as number] as number);
        this.#lift(best, document, score);
      }
    }
  }

  #lift(best: Float32Array, document: number, score: number): void {
    const before = best[document] as number;
    if (score <= before) return;
    best[document] = score;
    if (before > 0) return;
    const matched = this.#matched[document] as number;
    if (matched === 0) {
      this.#found[this.#count] = document;
      this.#count += 1;
    }
    this.#matched[document] = matched + 1;
  }

  /** Documents that have a word of the query, in no order. */
  found(): Uint32Array {
    return this.#found.subarray(0, this.#count);
  }

  /** Lifts the documents of another name to a given score for each of the words that the name stands for. */
  raise(words: readonly number[], scores: ReadonlyMap<number, number>): void {
    for (const word of words) {
      const best = this.#words[word] as Float32Array;
      for (const [document, score] of scores) this.#lift(best, document, score);
    }
  }

  /** Whether a document has a word. */
  has(word: number, document: number): boolean {
    return ((this.#words[word] as Float32Array)[document] as number) > 0;
  }

  /** Number of query words a document has. */
  matched(document: number): number {
    return this.#matched[document] as number;
  }

  /** Sum over the words, times the square of the share of words found: in place of a hard AND. */
  total(document: number): number {
    const words = this.#words;
    let sum = 0;
    for (let word = 0; word < words.length; word += 1) sum += (words[word] as Float32Array)[document] as number;
    const share = (this.#matched[document] as number) / words.length;
    return sum * share * share;
  }
}

/**
 * Documents that hold all terms of a name, with the mean of the terms' scores.
 * @param terms postings of each term; empty when one is unknown.
 */
export function scoreName(terms: readonly Postings[], documents: number, weight: number): Map<number, number> {
  const scores = new Map<number, number>();
  terms.forEach((postings, at) => {
    const factor = (weight * inverseFrequency(postings.documents.length, documents)) / terms.length;
    const seen = new Map<number, number>();
    for (let index = 0; index < postings.documents.length; index += 1) {
      const document = postings.documents[index] as number;
      const before = at === 0 ? 0 : scores.get(document);
      if (before === undefined) continue;
      seen.set(document, before + factor * (IMPACTS[postings.impacts[index] as number] as number));
    }
    scores.clear();
    for (const [document, score] of seen) scores.set(document, score);
  });
  return scores;
}
