import { ANALYSER_VERSION } from '../terms/analyser.ts';

/** Raised when the files change shape. */
export const INDEX_FORMAT = 1;
export const MANIFEST_FILE = 'manifest.json';

/** Documents of a kind lie together, newest first. */
export type DocumentRange = { readonly from: number; readonly to: number };

/** What a reader must know before its first query; everything else is fetched by need. */
export type SearchManifest = {
  readonly format: number;
  readonly analyser: number;
  /** Folder of all other files, with a slash behind it: changes with the content, so that no old file meets a new manifest. */
  readonly base: string;
  readonly documents: number;
  readonly documentsPerFile: number;
  /** Kinds of result in document order: `entity`, `event`, `article` … */
  readonly groups: readonly (DocumentRange & { readonly kind: string })[];
  /** Where the articles of each year lie, newest first. */
  readonly years: readonly (DocumentRange & { readonly year: string })[];
  /** First key of each term file. */
  readonly terms: readonly string[];
  /** First term of each alias file. */
  readonly aliases: readonly string[];
  /** Documents of a storyline or section: postings file and count. */
  readonly filters: Readonly<Record<string, { readonly file: number; readonly count: number }>>;
};

/**
 * @param value what `manifest.json` holds.
 * @throws Error when written by another format or analyser: answers would be silently wrong.
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

/** Number of the file whose range holds a name; -1 before the first. */
export function fileOf(starts: readonly string[], name: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as string) <= name) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export const termFile = (base: string, file: number): string => `${base}t${file}.bin`;
export const postingsFile = (base: string, file: number): string => `${base}p${file}.bin`;
export const documentsFile = (base: string, file: number): string => `${base}d${file}.json`;
export const aliasFile = (base: string, file: number): string => `${base}a${file}.json`;
export const textFile = (base: string, file: number): string => `${base}x${file}.json`;
