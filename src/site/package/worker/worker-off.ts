import { savedCache, sharedCache } from '#domain/offline/cache-names.ts';

/**
 * Source of the kill switch: a service worker that activates at once, deletes every cache but those of the reader's saved
 * stories and shared texts, and unregisters itself. Published in place of `sw.js`, it removes a broken worker at a reader's next visit. It imports nothing, so
 * that nothing in it can fail to load.
 * @param base path that the site is served under.
 */
export const workerOff = (base: string): string => `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => !${JSON.stringify([savedCache(base), sharedCache(base)])}.includes(name)).map((name) => caches.delete(name)));
      await self.registration.unregister();
      const pages = await self.clients.matchAll({ type: 'window' });
      await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => null)));
    })(),
  );
});
`;
