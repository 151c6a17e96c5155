import { SAVED_CACHE } from '#domain/offline/cache-names.ts';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/base-path.ts';

const urlOf = (path: string): string => withBase(BASE_PATH, path);

/** Writes one file into the cache that nothing trims. @throws what the browser throws when it is full or refuses. */
export async function putSaved(path: string, body: Blob): Promise<void> {
  const cache = await caches.open(SAVED_CACHE);
  const headers = { 'content-type': body.type, date: new Date().toUTCString() };
  await cache.put(urlOf(path), new Response(body, { headers }));
}

/** Deletes files from it; a browser without caches has nothing to delete. */
export async function deleteSaved(paths: readonly string[]): Promise<void> {
  try {
    const cache = await caches.open(SAVED_CACHE);
    await Promise.all(paths.map((path) => cache.delete(urlOf(path))));
  } catch {
    // Nothing is there.
  }
}

/** Which of these files the browser has taken away; all of them where it gives no cache. */
export async function missingSaved(paths: readonly string[]): Promise<readonly string[]> {
  try {
    const cache = await caches.open(SAVED_CACHE);
    const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    return paths.filter((path) => !here.has(urlOf(path)));
  } catch {
    return paths;
  }
}
