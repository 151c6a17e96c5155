import type { Page } from '@playwright/test';
import { savedCache } from '#domain/offline/cache-names.ts';

/** Holds a write transaction on the reader's database, as another tab would; resolves when it is over. */
export const holdDatabase = (page: Page, ms: number): Promise<void> =>
  page.evaluate(
    (length) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sandarbh');
        opening.onupgradeneeded = () => opening.result.createObjectStore('reader');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const end = performance.now() + length;
          const transaction = opening.result.transaction('reader', 'readwrite');
          const store = transaction.objectStore('reader');
          const goOn = () => {
            if (performance.now() < end) store.get('held').onsuccess = goOn;
          };
          goOn();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    ms,
  );

/** Paths of the files in the saved cache, in their order. */
export const savedPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async (name) => {
    const cache = await caches.open(name);
    return (await cache.keys()).map(({ url }) => new URL(url).pathname).sort();
  }, savedCache('/'));

/** All that the site has stored about its reader: keys of the database and of both web storages, and names of caches. */
export const storedNames = (page: Page): Promise<{ database: string[]; web: string[]; caches: string[] }> =>
  page.evaluate(async () => {
    const database = await new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('sandarbh');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const request = opening.result.transaction('reader').objectStore('reader').getAllKeys();
        request.onsuccess = () => {
          opening.result.close();
          resolve(request.result.map(String));
        };
      };
    });
    return {
      database,
      web: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
      caches: (await caches.keys()).sort(),
    };
  });
