import { Analyser, detached } from '../../engine/terms/analyser.ts';
import type { SearchDocument } from '../search-document.ts';
import { GrowingNumbers } from './growing-numbers.ts';

const TITLE_COUNT = 3;
const ENTITY_COUNT = 2;
const MAX_COUNT = 255;
/** Longer words are addresses and accidents. */
const MAX_WORD = 64;

/** What is kept of a document besides its terms. */
export type StoredDocument = {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly date: string | null;
  readonly filters: readonly string[];
  /** Words that count. */
  readonly length: number;
  /** Places of its first posting and behind its last. */
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
};

/** A spelling: its term and how often it was met. */
export type Spelling = { readonly term: number; count: number };

/**
 * Documents as terms, collected one by one; the texts themselves are let go. A posting is one number: term times 256 plus
 * weighted count.
 */
export class Corpus {
  readonly documents: StoredDocument[] = [];
  readonly terms: string[] = [];
  readonly spellings = new Map<string, Spelling>();
  readonly postings = new GrowingNumbers();
  readonly #ids = new Map<string, number>();
  readonly #analyser = new Analyser();
  readonly #names = new Set<string>();
  readonly #keepTexts: boolean;
  #counts = new Uint16Array(1 << 16);

  constructor(keepTexts: boolean) {
    this.#keepTexts = keepTexts;
  }

  #termId(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.#ids.set(term, id);
    this.terms.push(term);
    if (id >= this.#counts.length) {
      const grown = new Uint16Array(this.#counts.length * 2);
      grown.set(this.#counts);
      this.#counts = grown;
    }
    return id;
  }

  /** Counts a spelling; returns the number of its term. */
  #count(word: string, term: string): number {
    const known = this.spellings.get(word);
    if (known) {
      known.count += 1;
      return known.term;
    }
    const id = this.#termId(term);
    this.spellings.set(detached(word), { term: id, count: 1 });
    return id;
  }

  has(term: string): boolean {
    return this.#ids.has(term);
  }

  /** Terms of a name, function words left out. */
  termsOf(name: string): string[] {
    return this.#analyser
      .tokens(name)
      .filter(({ term }) => term !== '')
      .map(({ term }) => term);
  }

  /** @throws Error when a document of this kind has the id already. */
  add(document: SearchDocument): void {
    const name = `${document.group ?? 'article'}:${document.id}`;
    if (this.#names.has(name)) throw new Error(`two documents have the id ${document.id}`);
    this.#names.add(name);
    const touched: number[] = [];
    let length = 0;
    const read = (text: string, count: number, counts: boolean): void => {
      for (const { term, word, words } of this.#analyser.tokens(text)) {
        if (term === '' || word.length > MAX_WORD) continue;
        const id = words > 1 ? this.#termId(term) : this.#count(word, term);
        const before = this.#counts[id] as number;
        if (before === 0) touched.push(id);
        this.#counts[id] = Math.min(MAX_COUNT, before + count);
        if (words === 1 && counts) length += 1;
      }
    };
    read(document.title, TITLE_COUNT, true);
    for (const name of document.alsoNamed ?? []) read(name, TITLE_COUNT, false);
    read(document.text, 1, true);
    for (const name of document.entities ?? []) read(name, ENTITY_COUNT, false);
    const start = this.postings.length;
    for (const id of touched) {
      this.postings.push(id * 256 + (this.#counts[id] as number));
      this.#counts[id] = 0;
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
      text: this.#keepTexts ? document.text : null,
    });
  }
}
