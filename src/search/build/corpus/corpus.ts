import { Analyser, copyString } from '../../engine/terms/analyser.ts';
import type { SearchDocument } from '../search-document.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { MAX_COUNT, packPosting } from './posting.ts';

/** How many times a word in the title or in the name of an entity counts. */
const TITLE_COUNT = 3;
const ENTITY_COUNT = 2;
/** Longer words are addresses and mistakes, and are not indexed. */
const MAX_WORD = 64;

/** What is stored of a document beside its terms. */
export type StoredDocument = {
  readonly id: string;
  /** Kind of result. */
  readonly group: string;
  readonly title: string;
  readonly date: string | null;
  readonly filters: readonly string[];
  /** Number of words of its title and text. */
  readonly length: number;
  /** Index of its first posting and of the one after its last. */
  readonly start: number;
  readonly end: number;
  /** `null` in a corpus without texts. */
  readonly text: string | null;
};

/** The term of a spelling and the number of its occurrences. */
export type Spelling = { readonly term: number; count: number };

/** Documents as terms, collected one by one. Texts are dropped unless asked for. */
export class Corpus {
  readonly documents: StoredDocument[] = [];
  /** Terms by number. */
  readonly terms: string[] = [];
  /** Spellings by word as written. */
  readonly spellings = new Map<string, Spelling>();
  /** Packed postings, document by document. */
  readonly postings = new GrowingNumbers();
  readonly #numbers = new Map<string, number>();
  readonly #analyser = new Analyser();
  /** Kind and id of every document. */
  readonly #names = new Set<string>();
  readonly #withTexts: boolean;
  /** Weighted counts in the document being added, by term. */
  #counts = new Uint16Array(1 << 16);

  /** @param withTexts stores the texts too. */
  constructor(withTexts: boolean) {
    this.#withTexts = withTexts;
  }

  /** Number of a term, a new one for a term not met before. */
  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.length;
    this.#numbers.set(term, number);
    this.terms.push(term);
    if (number >= this.#counts.length) {
      const grown = new Uint16Array(this.#counts.length * 2);
      grown.set(this.#counts);
      this.#counts = grown;
    }
    return number;
  }

  /** Counts an occurrence of a spelling. @returns the number of its term. */
  #countSpelling(word: string, term: string): number {
    const known = this.spellings.get(word);
    if (known) {
      known.count += 1;
      return known.term;
    }
    const number = this.#numberOf(term);
    this.spellings.set(copyString(word), { term: number, count: 1 });
    return number;
  }

  /** True when a document has the term. */
  has(term: string): boolean {
    return this.#numbers.has(term);
  }

  /** The terms of a name without its function words. */
  termsOf(name: string): string[] {
    return this.#analyser
      .tokens(name)
      .filter(({ term }) => term !== '')
      .map(({ term }) => term);
  }

  /**
   * Adds a document.
   * @throws Error when a document of this kind has the id already.
   */
  add(document: SearchDocument): void {
    const name = `${document.group ?? 'article'}:${document.id}`;
    if (this.#names.has(name)) throw new Error(`two documents have the id ${document.id}`);
    this.#names.add(name);
    const found: number[] = [];
    let length = 0;
    const read = (text: string, count: number, isText: boolean): void => {
      for (const { term, word, words } of this.#analyser.tokens(text)) {
        if (term === '' || word.length > MAX_WORD) continue;
        const number = words > 1 ? this.#numberOf(term) : this.#countSpelling(word, term);
        const before = this.#counts[number] ?? 0;
        if (before === 0) found.push(number);
        this.#counts[number] = Math.min(MAX_COUNT, before + count);
        if (words === 1 && isText) length += 1;
      }
    };
    read(document.title, TITLE_COUNT, true);
    for (const name of document.alsoNamed ?? []) read(name, TITLE_COUNT, false);
    read(document.text, 1, true);
    for (const name of document.entities ?? []) read(name, ENTITY_COUNT, false);
    const start = this.postings.length;
    for (const number of found) {
      this.postings.push(packPosting(number, this.#counts[number] ?? 0));
      this.#counts[number] = 0;
    }
    this.documents.push({
      id: document.id,
      group: document.group ?? 'article',
      title: document.title,
      date: document.date ?? null,
      filters: [
        ...(document.storylines ?? []).map((id) => `storyline:${id}`),
        ...(document.kind ? [`kind:${document.kind}`] : []),
      ],
      length,
      start,
      end: this.postings.length,
      text: this.#withTexts ? document.text : null,
    });
  }
}
