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
import { encodePostings } from '../engine/files/posting-list.ts';
import { ANALYSER_VERSION } from '../engine/terms/analyser.ts';
import { Corpus } from './corpus/corpus.ts';
import { type Inverted, invert } from './corpus/invert.ts';
import type { SearchDocument } from './search-document.ts';
import { ALIAS_TABLE } from './write/alias-table.ts';
import { writeAliases } from './write/write-aliases.ts';
import { writeTerms } from './write/write-terms.ts';

export type BuildOptions = {
  /** Names of one thing each, beside the shipped table: an entity's name, abbreviation, variants, Roman and English forms. */
  readonly aliases?: readonly (readonly string[])[];
  /** Keep titles in the document files, for showing hits without another fetch. */
  readonly titles?: boolean;
  /** Keep texts in files of their own, for checking phrases and cutting snippets where the articles are not at hand. */
  readonly texts?: boolean;
};

/** An index as files, and what it holds. */
export type BuiltIndex = {
  /** Bytes by path below the index folder. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly documents: number;
  readonly terms: number;
  readonly postings: number;
  readonly termFiles: number;
};

const DOCUMENTS_PER_FILE = 64;
const utf8 = new TextEncoder();
const json = (value: unknown): Uint8Array<ArrayBuffer> => utf8.encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;

/**
 * Builds the search index of a set of documents. Same documents, same bytes.
 * @param documents read once, one by one; texts are not kept unless asked for.
 * @throws Error when two documents of a kind share an id.
 */
export async function buildSearchIndex(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  options: BuildOptions = {},
): Promise<BuiltIndex> {
  const corpus = new Corpus(options.texts ?? false);
  for await (const document of documents) corpus.add(document);
  return indexCorpus(corpus, options);
}

/** Writes the index of a collected corpus. */
export function indexCorpus(corpus: Corpus, options: BuildOptions = {}): BuiltIndex {
  const inverted = invert(corpus);
  const terms = writeTerms(corpus, inverted);
  const aliases = writeAliases(corpus, [...ALIAS_TABLE, ...(options.aliases ?? [])]);
  const filters = writeFilters(inverted, terms.lists.length);

  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  terms.files.forEach((bytes, number) => void files.set(termFile('', number), bytes));
  [...terms.lists, ...filters.lists].forEach((bytes, number) => void files.set(postingsFile('', number), bytes));
  aliases.files.forEach((rows, number) => void files.set(aliasFile('', number), json(rows)));
  for (let from = 0; from < inverted.order.length; from += DOCUMENTS_PER_FILE) {
    const stored = inverted.order.slice(from, from + DOCUMENTS_PER_FILE);
    const number = from / DOCUMENTS_PER_FILE;
    const cards = stored.map(({ id, date, title }) => (options.titles ? [id, date, title] : date ? [id, date] : [id]));
    files.set(documentsFile('', number), json(cards));
    if (options.texts) files.set(textFile('', number), json(stored.map(({ text }) => text ?? '')));
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
  const placed = new Map<string, Uint8Array<ArrayBuffer>>([[MANIFEST_FILE, json(manifest)]]);
  for (const [path, bytes] of files) placed.set(base + path, bytes);
  return {
    files: placed,
    documents: inverted.order.length,
    terms: corpus.terms.length,
    postings: inverted.documents.length,
    termFiles: terms.files.length,
  };
}

/** Two FNV-1a runs over all bytes, for naming the folder: no secret is kept by it. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function contentHash(files: ReadonlyMap<string, Uint8Array>): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const [path, bytes] of files) {
    for (const part of [utf8.encode(path), bytes]) {
      for (const byte of part) {
        low = Math.imul(low ^ byte, 0x01000193);
        high = Math.imul(high ^ (byte + 0x55), 0x01000193);
      }
    }
  }
  return ((low >>> 0).toString(36) + (high >>> 0).toString(36)).slice(0, 10);
}

type NamedRange = { readonly name: string; readonly from: number; readonly to: number };

/** Runs of documents that share a name, in index order. */
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

function yearRanges(inverted: Inverted): { year: string; from: number; to: number }[] {
  return ranges(inverted, ({ group, date }) => (group === 'article' && date ? date.slice(0, 4) : ''))
    .filter(({ name }) => name !== '')
    .map(({ name, from, to }) => ({ year: name, from, to }));
}

/** Postings of storylines and kinds, in files numbered after the terms' own. */
function writeFilters(
  inverted: Inverted,
  firstFile: number,
): { index: Record<string, { file: number; count: number }>; lists: Uint8Array<ArrayBuffer>[] } {
  const members = new Map<string, number[]>();
  inverted.order.forEach(({ filters }, number) => {
    for (const name of new Set(filters)) {
      const numbers = members.get(name);
      if (numbers) numbers.push(number);
      else members.set(name, [number]);
    }
  });
  const index: Record<string, { file: number; count: number }> = {};
  const lists: Uint8Array<ArrayBuffer>[] = [];
  for (const [name, numbers] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    index[name] = { file: firstFile + lists.length, count: numbers.length };
    const documents = Uint32Array.from(numbers);
    lists.push(Uint8Array.from(encodePostings(documents, new Uint8Array(numbers.length), inverted.order.length)));
  }
  return { index, lists };
}
