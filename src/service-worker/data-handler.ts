import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { DATA_CACHE, SAVED_CACHE } from '#domain/offline/caches.ts';
import { after } from './after.ts';
import { holdsJson, onlyWhole } from './good-response.ts';

const WAIT_WITH_COPY_S = 3;
const MAX_FILES = 600;

/** Only whole JSON of ours is kept; a captive portal answers 200 with HTML. */
const isGoodData = (response: Response): boolean =>
  response.status === 200 &&
  response.type === 'basic' &&
  !response.redirected &&
  (response.headers.get('content-type') ?? '').includes('json');

async function matchSaved(url: string): Promise<Response | undefined> {
  const copy = await caches.match(url, { cacheName: SAVED_CACHE, ignoreVary: true });
  return copy && (await holdsJson(copy)) ? copy : undefined;
}

/** Data files: the network first, then the kept copy, then the one that came with the app. */
export function dataHandler(): RouteHandlerCallback {
  const strategy = new NetworkFirst({
    cacheName: DATA_CACHE,
    networkTimeoutSeconds: WAIT_WITH_COPY_S,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`status ${response.status}`);
          return response;
        },
        cacheWillUpdate: async ({ response }) =>
          isGoodData(response) && (await holdsJson(response)) ? response : null,
        cachedResponseWillBeUsed: onlyWhole(holdsJson),
      },
      new ExpirationPlugin({ maxEntries: MAX_FILES, purgeOnQuotaError: true }),
    ],
  });
  return async (options) => {
    const { url } = options.request as Request;
    const saved = () => matchSaved(url);
    const kept = await Promise.race([
      Promise.resolve(strategy.handle(options)).catch(() => undefined),
      // What the reader saved stands in for a line that takes the request and never answers.
      after(WAIT_WITH_COPY_S * 1_000).then(() => saved().then((copy) => copy ?? new Promise<never>(() => undefined))),
    ]);
    // A story that was taken off the site is still the reader's own.
    if (kept && kept.status !== 404 && kept.status !== 410) return kept;
    return (await saved()) ?? kept ?? (await matchPrecache(url)) ?? Response.error();
  };
}
