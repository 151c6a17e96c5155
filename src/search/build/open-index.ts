import { IndexFiles } from '../engine/files/index-files.ts';
import { type BuildOptions, buildSearchIndex } from './build-index.ts';
import type { SearchDocument } from './search-document.ts';

/** Opens an index that lies in memory, by path below its folder. */
export function openIndex(files: ReadonlyMap<string, Uint8Array>, uses?: (path: string) => void): Promise<IndexFiles> {
  const bytes = async (path: string): Promise<Uint8Array> => {
    const found = files.get(path);
    if (!found) throw new Error(`the index has no file ${path}`);
    return found;
  };
  return IndexFiles.open({
    bytes,
    json: async (path) => JSON.parse(new TextDecoder().decode(await bytes(path))),
    ...(uses ? { uses } : {}),
  });
}

/** Builds and opens an index in one step. */
export async function indexOf(documents: Iterable<SearchDocument>, options: BuildOptions = {}): Promise<IndexFiles> {
  return openIndex((await buildSearchIndex(documents, options)).files);
}
