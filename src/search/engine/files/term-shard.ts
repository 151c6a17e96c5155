import { homeKey } from './home-key.ts';

/** A spelling of a term as newsrooms write it; its weight is the binary logarithm of its frequency, rounded. */
export type Surface = { readonly word: string; readonly weight: number };

/** Location of the postings of a term. */
export type PostingsLocation =
  /** In the shard itself, at an offset in bytes. */
  | { readonly kind: 'here'; readonly offset: number }
  /** In a postings file, by its number. */
  | { readonly kind: 'file'; readonly file: number }
  /** Under the term's home key: this entry only refers to the term. */
  | { readonly kind: 'elsewhere' };

/** A term under one of its keys. */
export type TermEntry = {
  readonly term: string;
  /** Number of documents that contain it. */
  readonly frequency: number;
  /** Spellings, most frequent first; never empty. */
  readonly surfaces: readonly Surface[];
  readonly postings: PostingsLocation;
};

/** An entry and its key; `undefined` when the key is the term's home key and was not needed yet. */
export type KeyedEntry = { readonly entry: TermEntry; key: string | undefined };

/** The entries of a term file, sorted by key and term. */
export class TermShard {
  readonly bytes: Uint8Array;
  readonly #rows: readonly KeyedEntry[];

  constructor(bytes: Uint8Array, rows: readonly KeyedEntry[]) {
    this.bytes = bytes;
    this.#rows = rows;
  }

  #keyOf(row: KeyedEntry): string {
    row.key ??= homeKey(row.entry.term);
    return row.key;
  }

  /** Index of the first row whose key is not below a given one. */
  #firstFrom(key: string): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = this.#rows[middle];
      if (row !== undefined && this.#keyOf(row) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Entries under a key. */
  get(key: string): TermEntry[] {
    const found: TermEntry[] = [];
    let index = this.#firstFrom(key);
    let row = this.#rows[index];
    while (row !== undefined && this.#keyOf(row) === key) {
      found.push(row.entry);
      index += 1;
      row = this.#rows[index];
    }
    return found;
  }

  /** Entries whose key begins with a prefix, in order of key. */
  *startingWith(prefix: string): Generator<TermEntry> {
    let index = this.#firstFrom(prefix);
    let row = this.#rows[index];
    while (row !== undefined && this.#keyOf(row).startsWith(prefix)) {
      yield row.entry;
      index += 1;
      row = this.#rows[index];
    }
  }

  /** Every key once, in order. */
  *keys(): Generator<string> {
    let last: string | undefined;
    for (const row of this.#rows) {
      const key = this.#keyOf(row);
      if (key !== last) yield key;
      last = key;
    }
  }
}
