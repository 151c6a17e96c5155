import { SAVED_CACHE } from '#domain/offline/cache-names.ts';

/**
 * Source of the kill switch: a service worker that activates at once, deletes every cache but the reader's saved stories, and
 * unregisters itself. Published in place of `sw.js`, it removes a broken worker at a reader's next visit. It imports nothing, so
 * that nothing in it can fail to load.
 */
export const workerOff = (): string => `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name !== ${JSON.stringify(SAVED_CACHE)}).map((name) => caches.delete(name)));
      await self.registration.unregister();
      const pages = await self.clients.matchAll({ type: 'window' });
      await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => null)));
    })(),
  );
});
`;
