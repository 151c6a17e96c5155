import { DATA_CACHE, SAVED_CACHE } from '#domain/offline/cache-names.ts';
import type { Parse } from '#domain/page-data/parser.ts';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/base-path.ts';

async function checked<T>(cache: Cache, url: string, parse: Parse<T>): Promise<T | undefined> {
  const response = await cache.match(url, { ignoreVary: true });
  if (!response) return undefined;
  try {
    return parse(JSON.parse(await response.text()));
  } catch {
    // A spoilt copy would stand in for the file again and again.
    await cache.delete(url, { ignoreVary: true });
    return undefined;
  }
}

/**
 * Looks for a copy of a data file on this device: first among what was opened, which is never older, then among what the
 * reader saved. A copy of another shape is deleted.
 * @param only `saved` leaves out what was merely opened.
 */
export async function readCopy<T>(
  path: string,
  parsing: Promise<Parse<T>>,
  only: 'saved' | 'any',
): Promise<T | undefined> {
  const url = withBase(BASE_PATH, path);
  for (const name of only === 'saved' ? [SAVED_CACHE] : [DATA_CACHE, SAVED_CACHE]) {
    try {
      if (!(await caches.has(name))) continue;
      const copy = await checked(await caches.open(name), url, await parsing);
      if (copy !== undefined) return copy;
    } catch {
      // No cache in this browser, or no check of the shape: then there is no copy.
    }
  }
  return undefined;
}
