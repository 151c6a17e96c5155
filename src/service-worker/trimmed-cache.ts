import { optional } from '#domain/values/optional.ts';

/** Deletes the oldest entries of a cache: keys come in the order in which they were put. */
async function trim(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key, { ignoreVary: true });
}

/**
 * Puts a response into a cache that holds a limited number. When the device has no space left, half of the cache makes room.
 * @param most entries that the cache may hold.
 * @throws when there is no space even so.
 */
export async function putTrimmed(cacheName: string, key: string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(cacheName);
  if (
    !(await optional(
      cache.put(key, response.clone()).then(() => true),
      'no space',
    ))
  ) {
    await trim(cache, most / 2);
    await cache.put(key, response);
  }
  await trim(cache, most);
}
