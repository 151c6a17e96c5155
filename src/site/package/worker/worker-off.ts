import { dataCache, pagesCachePrefix, precacheName, previousAssetsCache } from '#domain/offline/cache-names.ts';

/**
 * Source of the kill switch: a service worker that activates at once, deletes the caches that this site's worker made, and
 * unregisters itself. The reader's saved stories and shared texts stay, and so do the caches of other sites of the same origin.
 * Published in place of `sw.js`, it removes a broken worker at a reader's next visit. It imports nothing, so that nothing in it
 * can fail to load.
 * @param base path that the site is served under.
 */
export const workerOff = (base: string): string => `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const own = [...${JSON.stringify([dataCache(base), previousAssetsCache(base)])}, ${JSON.stringify(precacheName(''))} + self.registration.scope];
      const isOwn = (name) =>
        own.includes(name) || name.startsWith(${JSON.stringify(pagesCachePrefix(base))});
      const names = await caches.keys();
      await Promise.all(names.filter(isOwn).map((name) => caches.delete(name)));
      await self.registration.unregister();
      const pages = await self.clients.matchAll({ type: 'window' });
      await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => null)));
    })(),
  );
});
`;
