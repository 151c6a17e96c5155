import { IndexFiles } from '../engine/files/index-files.ts';
import { type BuildOptions, buildSearchIndex } from './build-index.ts';
import type { SearchDocument } from './search-document.ts';
import { decodeJson } from './utf8.ts';

/**
 * Opens an index in memory.
 * @param files bytes by path below the index folder.
 * @param onUse called for every file that a query needs.
 */
export function openIndex(
  files: ReadonlyMap<string, Uint8Array>,
  onUse: (path: string) => void = () => undefined,
): Promise<IndexFiles> {
  const bytes = async (path: string): Promise<Uint8Array> => {
    const found = files.get(path);
    if (!found) throw new Error(`the index has no file ${path}`);
    return found;
  };
  return IndexFiles.open({ bytes, json: async (path) => decodeJson(await bytes(path)), onUse });
}

/** Builds an index of some documents and opens it in memory. */
export async function buildAndOpenIndex(
  documents: Iterable<SearchDocument>,
  options: BuildOptions = {},
): Promise<IndexFiles> {
  return openIndex((await buildSearchIndex(documents, options)).files);
}
