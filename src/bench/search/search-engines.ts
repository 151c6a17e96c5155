import MiniSearch from 'minisearch';
import { brotliSize } from '#host/brotli.ts';
import { buildSearchIndex } from '#search/build/build-index.ts';
import { openIndex } from '#search/build/open-index.ts';
import type { SearchDocument } from '#search/build/search-document.ts';
import { isShardFile, MANIFEST_FILE } from '#search/engine/files/manifest.ts';
import { search } from '#search/engine/search.ts';

/** An engine with its index in memory. */
export type Engine = {
  readonly name: string;
  readonly buildCpuSeconds: number;
  /** Brotli bytes of all files. `shards` holds those of each file with terms and postings. */
  readonly indexBytes: number;
  readonly shards: readonly number[];
  /** Ids of the ten best hits. */
  readonly find: (query: string) => Promise<string[]>;
  /** Brotli bytes that the last query would fetch with an empty cache. */
  readonly lastBytes: () => number;
};

/** CPU time of this process so far, in seconds. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Builds our own index and opens it with its files in memory. */
export async function ownEngine(documents: Iterable<SearchDocument>): Promise<Engine> {
  const started = cpuSeconds();
  const { files } = await buildSearchIndex(documents);
  const buildCpuSeconds = cpuSeconds() - started;
  const sizes = new Map([...files].map(([path, bytes]) => [path, brotliSize(bytes)]));
  let used = new Set<string>();
  const index = await openIndex(files, (path) => {
    used.add(path);
  });
  return {
    name: 'own',
    buildCpuSeconds,
    indexBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    shards: [...sizes].filter(([path]) => isShardFile(path)).map(([, size]) => size),
    find: async (query) => {
      used = new Set([MANIFEST_FILE]);
      const { groups } = await search(index, query, { count: 10 });
      return groups.flatMap(({ hits }) => hits.map(({ id }) => id));
    },
    lastBytes: () => [...used].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0),
  };
}

/** Builds an index with MiniSearch. A reader fetches the whole of it before the first answer. */
export async function miniSearchEngine(
  name: string,
  documents: Iterable<SearchDocument>,
  options: { readonly prefix?: boolean; readonly fuzzy?: number },
): Promise<Engine> {
  const started = cpuSeconds();
  const engine = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 3 }, ...options },
  });
  for (const document of documents) engine.add(document);
  const buildCpuSeconds = cpuSeconds() - started;
  const indexBytes = brotliSize(new TextEncoder().encode(JSON.stringify(engine)));
  return {
    name,
    buildCpuSeconds,
    indexBytes,
    shards: [indexBytes],
    find: async (query) =>
      engine
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    lastBytes: () => indexBytes,
  };
}
