import {
  aliasFile,
  documentsFile,
  fileOf,
  MANIFEST_FILE,
  parseManifest,
  postingsFile,
  type SearchManifest,
  termFile,
  textFile,
} from './manifest.ts';
import { decodePostings, type Postings } from './posting-list.ts';
import type { TermEntry, TermShard } from './term-shard.ts';
import { decodeTermShard } from './term-shard-codec.ts';

/** Loads one file of the index by its path below the index folder; rejects when it cannot. */
export type IndexSource = {
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly json: (path: string) => Promise<unknown>;
  /** Called for every file that a query needs, those in memory too. */
  readonly onUse?: (path: string) => void;
};

/** What is stored of a document to list it. */
export type DocumentCard = {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
};
type CardRow = readonly [id: string, date?: string | null, title?: string | null];

/** Names of one thing, each as its index terms joined by spaces: `["sco", "शंघाई सहयोग संगठन"]`. */
export type AliasRow = readonly string[];

/** The files of one index, each loaded once and cached. Methods reject when a file cannot be loaded or decoded. */
export class IndexFiles {
  readonly manifest: SearchManifest;
  readonly #source: IndexSource;
  readonly #shards = new Map<string, Promise<TermShard>>();
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #aliases = new Map<string, Promise<readonly AliasRow[]>>();
  readonly #cards = new Map<string, Promise<readonly CardRow[]>>();
  readonly #texts = new Map<string, Promise<readonly string[]>>();

  constructor(manifest: SearchManifest, source: IndexSource) {
    this.manifest = manifest;
    this.#source = source;
  }

  /**
   * Opens an index by its manifest.
   * @throws Error when the index was built for another format or analyser.
   */
  static async open(source: IndexSource): Promise<IndexFiles> {
    return new IndexFiles(parseManifest(await source.json(MANIFEST_FILE)), source);
  }

  #load<T>(cache: Map<string, Promise<T>>, path: string, load: () => Promise<T>): Promise<T> {
    this.#source.onUse?.(path);
    const cached = cache.get(path);
    if (cached) return cached;
    const loading = load();
    cache.set(path, loading);
    loading.catch(() => {
      // The caller hears of the failure; the next query tries again.
      cache.delete(path);
    });
    return loading;
  }

  #loadPostings(path: string, count: number): Promise<Postings> {
    return this.#load(this.#postings, path, async () =>
      decodePostings(await this.#source.bytes(path), 0, count, this.manifest.documents),
    );
  }

  /** Loads a JSON file; the format that the manifest was checked for gives its type. */
  #loadJson<T>(cache: Map<string, Promise<T>>, path: string): Promise<T> {
    return this.#load(cache, path, async () => (await this.#source.json(path)) as T);
  }

  /** Number of the term file that covers a key. */
  termFileOf(key: string): number {
    return Math.max(0, fileOf(this.manifest.terms, key));
  }

  /** True when the term file that covers a key is loaded or loading. */
  hasTermsOf(key: string): boolean {
    return this.#shards.has(termFile(this.manifest.base, this.termFileOf(key)));
  }

  /** A term file by number; `undefined` when there is no such file. */
  terms(file: number): Promise<TermShard> | undefined {
    const { base, documents, terms } = this.manifest;
    if (file < 0 || file >= terms.length) return undefined;
    const path = termFile(base, file);
    return this.#load(this.#shards, path, async () => decodeTermShard(await this.#source.bytes(path), documents));
  }

  /**
   * The documents of a term.
   * @param shard the term file that the entry comes from.
   * @throws Error when the entry only refers to a term under another key.
   */
  async postings({ term, frequency, postings }: TermEntry, shard: TermShard): Promise<Postings> {
    const { documents, base } = this.manifest;
    if (postings.kind === 'here') return decodePostings(shard.bytes, postings.offset, frequency, documents);
    if (postings.kind === 'elsewhere') throw new Error(`no postings here for ${term}`);
    return this.#loadPostings(postingsFile(base, postings.file), frequency);
  }

  /** The documents of a filter, `storyline:sco`; none for an unknown filter. */
  async filter(name: string): Promise<Uint32Array> {
    const filter = this.manifest.filters[name];
    if (!filter) return new Uint32Array();
    return (await this.#loadPostings(postingsFile(this.manifest.base, filter.file), filter.count)).documents;
  }

  /** The alias rows that have a name beginning with a term, and others of the same file. */
  async aliases(term: string): Promise<readonly AliasRow[]> {
    const file = fileOf(this.manifest.aliases, term);
    return file < 0 ? [] : this.#loadJson(this.#aliases, aliasFile(this.manifest.base, file));
  }

  /**
   * The card of a document by number.
   * @throws RangeError when the index has no such document.
   */
  async card(document: number): Promise<DocumentCard> {
    const { documentsPerFile, base } = this.manifest;
    const rows = await this.#loadJson(this.#cards, documentsFile(base, Math.floor(document / documentsPerFile)));
    const row = rows[document % documentsPerFile];
    if (!row) throw new RangeError(`the index has no document ${document}`);
    const [id, date, title] = row;
    return { id, date: date ?? null, title: title ?? null };
  }

  /** The text of a document by number; an empty string when the file has none. Needs an index built with texts. */
  async text(document: number): Promise<string> {
    const { documentsPerFile, base } = this.manifest;
    const rows = await this.#loadJson(this.#texts, textFile(base, Math.floor(document / documentsPerFile)));
    return rows[document % documentsPerFile] ?? '';
  }
}
