import { precacheName, previousAssetsCache } from '#domain/offline/cache-names.ts';
import { isPrecached } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Copies the running version's scripts and styles into a cache of their own before the new version deletes them: a tab that was
 * opened with the running version may still load parts of it. Files that both versions share are left out, and only one version
 * back is kept.
 * @param base path of the worker's scope.
 */
export async function keepPreviousAssets(base: string, isAsset: (request: Request) => boolean): Promise<void> {
  const name = precacheName(self.registration.scope);
  if (!(await caches.has(name))) return;
  const precache = await caches.open(name);
  const old = (await precache.keys()).filter((request) => isAsset(request) && !isPrecached(request.url));
  if (old.length === 0) return;
  await caches.delete(previousAssetsCache(base));
  const previous = await caches.open(previousAssetsCache(base));
  for (const request of old) {
    const response = await precache.match(request);
    if (response) await previous.put(request, response);
  }
}
