import { DATA_CACHE, SAVED_CACHE } from '#domain/offline/cache-names.ts';
import { mainDataOf, withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/base-path.ts';

/**
 * How long ago the newest copy of what a page shows came from the network. Whatever was fetched anew has just been written, so
 * an old copy means that the page is old.
 * @param pathname of the page, with the base path.
 * @returns milliseconds, or `null` when there is no copy or no cache.
 */
export async function copyAge(pathname: string): Promise<number | null> {
  const data = mainDataOf(`/${pathname.slice(BASE_PATH.length)}`);
  if (data === null) return null;
  const dates: number[] = [];
  for (const cacheName of [DATA_CACHE, SAVED_CACHE]) {
    try {
      const copy = await caches.match(withBase(BASE_PATH, data), { cacheName, ignoreVary: true });
      const date = Date.parse(copy?.headers.get('date') ?? '');
      if (!Number.isNaN(date)) dates.push(date);
    } catch {
      // No cache in this browser.
    }
  }
  return dates.length > 0 ? Math.max(0, Date.now() - Math.max(...dates)) : null;
}
