import { dataPaths, withBase } from '#domain/pages.ts';
import { IndexFiles } from '../engine/files/index-files.ts';

/** A shard is some 20 kB; a line slower than this is no line to search over. */
const GIVE_UP_MS = 8_000;

async function request(path: string): Promise<Response> {
  const response = await fetch(path, { signal: AbortSignal.timeout(GIVE_UP_MS) });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

/**
 * Opens the site's index; its files are fetched as queries need them and kept.
 * @throws when the network, or an index of another version, gives none.
 */
export function openSiteIndex(base: string): Promise<IndexFiles> {
  const address = (file: string) => withBase(base, dataPaths.search(file));
  return IndexFiles.open({
    bytes: async (file) => new Uint8Array(await (await request(address(file))).arrayBuffer()),
    json: async (file) => (await request(address(file))).json(),
  });
}
