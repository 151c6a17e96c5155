import { dataCache, savedCache } from '#domain/offline/cache-names.ts';
import type { Parse } from '#domain/page-data/parser.ts';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';

async function parsedCopy<T>(cache: Cache, url: string, parse: Parse<T>): Promise<T | undefined> {
  const response = await cache.match(url, { ignoreVary: true });
  if (!response) return undefined;
  try {
    return parse(JSON.parse(await response.text()));
  } catch {
    // Invalid: without this it would be found again each time.
    await cache.delete(url, { ignoreVary: true });
    return undefined;
  }
}

/**
 * Looks for a copy of a data file on this device: first in the data cache, which is at least as new, then in the saved cache.
 * An invalid copy is deleted.
 * @param parsing the function that parses the file, while it loads.
 * @param only `saved` skips the data cache.
 */
export async function readCopy<T>(
  path: string,
  parsing: Promise<Parse<T>>,
  only: 'saved' | 'any',
): Promise<T | undefined> {
  const url = withBase(BASE_PATH, path);
  for (const name of only === 'saved' ? [savedCache(BASE_PATH)] : [dataCache(BASE_PATH), savedCache(BASE_PATH)]) {
    try {
      if (!(await caches.has(name))) continue;
      const copy = await parsedCopy(await caches.open(name), url, await parsing);
      if (copy !== undefined) return copy;
    } catch {
      // No Cache Storage in this browser, or the parser could not be loaded: there is no copy.
    }
  }
  return undefined;
}
