import {
  aliasFile,
  documentsFile,
  INDEX_FORMAT,
  MANIFEST_FILE,
  postingsFile,
  type SearchManifest,
  termFile,
  textFile,
} from '../engine/files/manifest.ts';
import { ANALYSER_VERSION } from '../engine/terms/analyser.ts';
import { Corpus } from './corpus/corpus.ts';
import { type Inverted, invert } from './corpus/invert.ts';
import type { SearchDocument } from './search-document.ts';
import { encodeJson, encodeUtf8 } from './utf8.ts';
import { ALIAS_TABLE } from './write/alias-table.ts';
import { writeAliases } from './write/write-aliases.ts';
import { writeFilters } from './write/write-filters.ts';
import { writeTerms } from './write/write-terms.ts';

/** What an index holds beside terms. */
export type BuildOptions = {
  /** Rows of names of one thing each, in addition to the built-in table: name, abbreviation, variants, Roman and English forms. */
  readonly aliases?: readonly (readonly string[])[];
  /** Stores titles in the document files, so that hits can be shown without another request. */
  readonly titles?: boolean;
  /** Stores texts in files of their own, to check phrases and make snippets where the articles cannot be loaded. */
  readonly texts?: boolean;
};

/** An index as files, and the numbers of what it holds. */
export type BuiltIndex = {
  /** Bytes by path below the index folder. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly documents: number;
  readonly terms: number;
  readonly postings: number;
  readonly termFiles: number;
};

const DOCUMENTS_PER_FILE = 64;

/**
 * Builds the search index of some documents. The same documents give the same bytes.
 * @param documents read once, one by one.
 * @throws Error when two documents of a kind have the same id.
 */
export async function buildSearchIndex(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  options: BuildOptions = {},
): Promise<BuiltIndex> {
  const corpus = new Corpus(options.texts ?? false);
  for await (const document of documents) corpus.add(document);
  return indexCorpus(corpus, options);
}

/** Builds the search index of a corpus. */
export function indexCorpus(corpus: Corpus, options: BuildOptions = {}): BuiltIndex {
  const inverted = invert(corpus);
  const terms = writeTerms(corpus, inverted);
  const aliases = writeAliases(corpus, [...ALIAS_TABLE, ...(options.aliases ?? [])]);
  const filters = writeFilters(inverted, terms.lists.length);

  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [number, bytes] of terms.files.entries()) files.set(termFile('', number), bytes);
  for (const [number, bytes] of [...terms.lists, ...filters.lists].entries()) {
    files.set(postingsFile('', number), bytes);
  }
  for (const [number, rows] of aliases.files.entries()) files.set(aliasFile('', number), encodeJson(rows));
  for (let from = 0; from < inverted.order.length; from += DOCUMENTS_PER_FILE) {
    const stored = inverted.order.slice(from, from + DOCUMENTS_PER_FILE);
    const number = from / DOCUMENTS_PER_FILE;
    const cards = stored.map(({ id, date, title }) => (options.titles ? [id, date, title] : date ? [id, date] : [id]));
    files.set(documentsFile('', number), encodeJson(cards));
    if (options.texts) files.set(textFile('', number), encodeJson(stored.map(({ text }) => text ?? '')));
  }
  const base = `${contentHash(files)}/`;
  const manifest: SearchManifest = {
    format: INDEX_FORMAT,
    analyser: ANALYSER_VERSION,
    base,
    documents: inverted.order.length,
    documentsPerFile: DOCUMENTS_PER_FILE,
    groups: ranges(inverted, ({ group }) => group).map(({ name, from, to }) => ({ kind: name, from, to })),
    years: yearRanges(inverted),
    terms: terms.starts,
    aliases: aliases.starts,
    filters: filters.index,
  };
  const named = new Map<string, Uint8Array<ArrayBuffer>>([[MANIFEST_FILE, encodeJson(manifest)]]);
  for (const [path, bytes] of files) named.set(base + path, bytes);
  return {
    files: named,
    documents: inverted.order.length,
    terms: corpus.terms.length,
    postings: inverted.documents.length,
    termFiles: terms.files.length,
  };
}

/**
 * Hash of all paths and bytes, for the name of the folder: two FNV-1a hashes of 32 bits, not cryptographic.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function contentHash(files: ReadonlyMap<string, Uint8Array>): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const [path, bytes] of files) {
    for (const part of [encodeUtf8(path), bytes]) {
      for (const byte of part) {
        low = Math.imul(low ^ byte, 0x01000193);
        high = Math.imul(high ^ (byte + 0x55), 0x01000193);
      }
    }
  }
  return ((low >>> 0).toString(36) + (high >>> 0).toString(36)).slice(0, 10);
}

type NamedRange = { readonly name: string; readonly from: number; readonly to: number };

/** Runs of consecutive documents that have the same name. */
function ranges(inverted: Inverted, nameOf: (document: Inverted['order'][number]) => string): NamedRange[] {
  const found: { name: string; from: number; to: number }[] = [];
  inverted.order.forEach((document, number) => {
    const name = nameOf(document);
    const last = found.at(-1);
    if (last?.name === name) last.to = number + 1;
    else found.push({ name, from: number, to: number + 1 });
  });
  return found;
}

/** Ranges of the articles of each year. */
function yearRanges(inverted: Inverted): { year: string; from: number; to: number }[] {
  return ranges(inverted, ({ group, date }) => (group === 'article' && date ? date.slice(0, 4) : ''))
    .filter(({ name }) => name !== '')
    .map(({ name, from, to }) => ({ year: name, from, to }));
}
