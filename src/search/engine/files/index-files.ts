import type { AliasRow } from './alias.ts';
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
import { decodeTermShard, type TermEntry, type TermShard } from './term-shard.ts';

/** Brings one file of the index, by its path below the index folder. Rejects when it cannot. */
export type IndexSource = {
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly json: (path: string) => Promise<unknown>;
  /** Told of every file a query needs, also of those at hand. */
  readonly uses?: (path: string) => void;
};

/** What is kept of a document to list it. */
export type DocumentCard = {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
};
type CardRow = readonly [id: string, date?: string | null, title?: string | null];

/** The files of one index, fetched once each and kept. */
export class IndexFiles {
  readonly manifest: SearchManifest;
  readonly #source: IndexSource;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(manifest: SearchManifest, source: IndexSource) {
    this.manifest = manifest;
    this.#source = source;
  }

  /** Reads the manifest of an index. */
  static async open(source: IndexSource): Promise<IndexFiles> {
    return new IndexFiles(parseManifest(await source.json(MANIFEST_FILE)), source);
  }

  #keep<T>(path: string, load: () => Promise<T>): Promise<T> {
    this.#source.uses?.(path);
    const kept = this.#kept.get(path) as Promise<T> | undefined;
    if (kept) return kept;
    const loading = load();
    this.#kept.set(path, loading);
    // A failed fetch must be tried again at the next query.
    loading.catch(() => this.#kept.delete(path));
    return loading;
  }

  #load<T>(path: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    return this.#keep(path, async () => decode(await this.#source.bytes(path)));
  }

  #json<T>(path: string): Promise<T> {
    return this.#keep(path, async () => (await this.#source.json(path)) as T);
  }

  /** Number of the file that holds a key. */
  termFileOf(key: string): number {
    return Math.max(0, fileOf(this.manifest.terms, key));
  }

  /** Whether the file that holds a key was fetched already. */
  hasTermsOf(key: string): boolean {
    return this.#kept.has(termFile(this.manifest.base, this.termFileOf(key)));
  }

  /** A term file by number; undefined when there is none such. */
  terms(file: number): Promise<TermShard> | undefined {
    if (file < 0 || file >= this.manifest.terms.length) return undefined;
    return this.#load(termFile(this.manifest.base, file), (bytes) => decodeTermShard(bytes, this.manifest.documents));
  }

  /** The documents of a term that lies in a given file. */
  async postings(entry: TermEntry, shard: TermShard): Promise<Postings> {
    const { documents, base } = this.manifest;
    if (entry.place.kind === 'here') {
      return decodePostings(shard.bytes, entry.place.offset, entry.frequency, documents);
    }
    if (entry.place.kind === 'elsewhere') throw new Error(`no postings here for ${entry.term}`);
    const { file } = entry.place;
    return this.#load(postingsFile(base, file), (bytes) => decodePostings(bytes, 0, entry.frequency, documents));
  }

  /** The documents of a filter, `storyline:sco`; none when nobody has it. */
  async filter(name: string): Promise<Uint32Array> {
    const filter = this.manifest.filters[name];
    if (!filter) return new Uint32Array();
    const { documents, base } = this.manifest;
    const postings = await this.#load(postingsFile(base, filter.file), (bytes) =>
      decodePostings(bytes, 0, filter.count, documents),
    );
    return postings.documents;
  }

  /** Alias rows that may begin with a term. */
  async aliases(term: string): Promise<readonly AliasRow[]> {
    const file = fileOf(this.manifest.aliases, term);
    return file < 0 ? [] : this.#json<AliasRow[]>(aliasFile(this.manifest.base, file));
  }

  /** Cards of documents by number, in the order asked for. */
  async cards(documents: readonly number[]): Promise<DocumentCard[]> {
    const { documentsPerFile, base } = this.manifest;
    return Promise.all(
      documents.map(async (document) => {
        const file = Math.floor(document / documentsPerFile);
        const rows = await this.#json<CardRow[]>(documentsFile(base, file));
        const [id, date, title] = rows[document % documentsPerFile] as CardRow;
        return { id, date: date ?? null, title: title ?? null };
      }),
    );
  }

  /** Text of a document, when the index was built with texts. */
  async text(document: number): Promise<string> {
    const { documentsPerFile, base } = this.manifest;
    const rows = await this.#json<string[]>(textFile(base, Math.floor(document / documentsPerFile)));
    return rows[document % documentsPerFile] ?? '';
  }
}
