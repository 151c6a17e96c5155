import { mainDataOf } from '#domain/match-path.ts';
import { dataCache, savedCache } from '#domain/offline/cache-names.ts';
import { withBase, withoutBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';

/**
 * Returns the age of the newest copy of a page's data on this device. Data that were fetched from the network have just been
 * copied, so an old copy means that the page shows old data.
 * @param pathname of the page, with the base path.
 * @returns age in milliseconds; `null` when there is no copy or no Cache Storage.
 */
export async function copyAge(pathname: string): Promise<number | null> {
  const data = mainDataOf(withoutBase(BASE_PATH, pathname));
  if (data === null) return null;
  const dates: number[] = [];
  for (const cacheName of [dataCache(BASE_PATH), savedCache(BASE_PATH)]) {
    try {
      const copy = await caches.match(withBase(BASE_PATH, data), { cacheName, ignoreVary: true });
      const date = Date.parse(copy?.headers.get('date') ?? '');
      if (!Number.isNaN(date)) dates.push(date);
    } catch {
      // No Cache Storage in this browser.
    }
  }
  return dates.length > 0 ? Math.max(0, Date.now() - Math.max(...dates)) : null;
}
