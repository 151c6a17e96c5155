import { SAVED_CACHE } from '#domain/offline/cache-names.ts';

/**
 * The kill switch: a worker that takes over at once, deletes all caches but what the reader saved, and takes itself away.
 * Published in place of `sw.js` it frees every reader of a broken worker at their next visit. It imports nothing, so nothing
 * in it can fail to load.
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
