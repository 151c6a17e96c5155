import { getCacheKeyForURL } from 'workbox-precaching';
import { previousAssetsCache } from '#domain/offline/cache-names.ts';

/**
 * Copies the running version's scripts and styles into a cache of their own before the new version deletes them: a tab that was
 * opened with the running version may still load parts of it. Files that both versions share are left out, and only one version
 * back is kept.
 * @param base path of the worker's scope. @param precacheName of the cache that both versions use.
 */
export async function keepPreviousAssets(
  base: string,
  precacheName: string,
  isAsset: (request: Request) => boolean,
): Promise<void> {
  if (!(await caches.has(precacheName))) return;
  const precache = await caches.open(precacheName);
  const old = (await precache.keys()).filter((request) => isAsset(request) && !getCacheKeyForURL(request.url));
  if (old.length === 0) return;
  await caches.delete(previousAssetsCache(base));
  const previous = await caches.open(previousAssetsCache(base));
  for (const request of old) {
    const response = await precache.match(request);
    if (response) await previous.put(request, response);
  }
}
