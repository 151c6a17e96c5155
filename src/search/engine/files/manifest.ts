import { ANALYSER_VERSION } from '../terms/analyser.ts';

/** Version of the files' format; raise it when the format changes. */
export const INDEX_FORMAT = 1;
/** Path of the manifest below the index folder. */
export const MANIFEST_FILE = 'manifest.json';

/** A range of document numbers; `to` is the number after the last. */
export type DocumentRange = { readonly from: number; readonly to: number };

/** What the engine needs before its first query; every other file is fetched when a query needs it. */
export type SearchManifest = {
  readonly format: number;
  readonly analyser: number;
  /** Folder of all other files, ending in a slash. Named after their content, so that a manifest never meets other files. */
  readonly base: string;
  readonly documents: number;
  readonly documentsPerFile: number;
  /** Kinds of result in document order, `entity`, `event`, `article` …; the documents of a kind are consecutive, newest first. */
  readonly groups: readonly (DocumentRange & { readonly kind: string })[];
  /** Ranges of the articles of each year, newest first. */
  readonly years: readonly (DocumentRange & { readonly year: string })[];
  /** First key of each term file. */
  readonly terms: readonly string[];
  /** First term of each alias file. */
  readonly aliases: readonly string[];
  /** Postings file and number of documents of each filter, `storyline:sco`. */
  readonly filters: Readonly<Record<string, { readonly file: number; readonly count: number }>>;
};

/**
 * Checks the manifest of an index.
 * @param value parsed content of `manifest.json`.
 * @throws Error when it was written for another format or analyser, because answers would be wrong without a sign.
 */
export function parseManifest(value: unknown): SearchManifest {
  const manifest = value as SearchManifest;
  if (manifest.format !== INDEX_FORMAT || manifest.analyser !== ANALYSER_VERSION) {
    throw new Error(
      `search index has format ${manifest.format} and analyser ${manifest.analyser}; this reader knows ${INDEX_FORMAT} and ${ANALYSER_VERSION}`,
    );
  }
  return manifest;
}

/**
 * Finds the file that covers a name.
 * @param starts first name of each file, sorted.
 * @returns its number; -1 for a name before the first.
 */
export function fileOf(starts: readonly string[], name: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= name) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Path of a term file: term shards by key. */
export const termFile = (base: string, file: number): string => `${base}t${file}.bin`;
/** Path of a postings file: the documents of one term or filter. */
export const postingsFile = (base: string, file: number): string => `${base}p${file}.bin`;
/** Path of a file of document cards. */
export const documentsFile = (base: string, file: number): string => `${base}d${file}.json`;
/** Path of a file of alias rows. */
export const aliasFile = (base: string, file: number): string => `${base}a${file}.json`;
/** Path of a file of document texts. */
export const textFile = (base: string, file: number): string => `${base}x${file}.json`;

/** True for the path of a term or postings file, the files that grow with the vocabulary. */
export const isShardFile = (path: string): boolean => /[tp]\d+\.bin$/.test(path);
