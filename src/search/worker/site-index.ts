import { dataPaths, withBase } from '#domain/pages.ts';
import { timeLimit } from '#web/time-limit.ts';
import { IndexFiles } from '../engine/files/index-files.ts';

/** Time for one file, of some 20 kB. */
const TIMEOUT_MS = 8_000;

async function request(path: string): Promise<Response> {
  const response = await fetch(path, { signal: timeLimit(TIMEOUT_MS).signal });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

/**
 * Opens the index of the site. Its files are fetched when a query needs them and cached.
 * @param base base path of the site.
 * @throws Error when the manifest cannot be fetched in time or is of another version.
 */
export function openSiteIndex(base: string): Promise<IndexFiles> {
  const address = (file: string) => withBase(base, dataPaths.search(file));
  return IndexFiles.open({
    bytes: async (file) => new Uint8Array(await (await request(address(file))).arrayBuffer()),
    json: async (file) => (await request(address(file))).json(),
  });
}
