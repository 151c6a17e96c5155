import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { DATA_CACHE } from '#shared/offline/caches.ts';

const WAIT_WITH_COPY_S = 3;
const MAX_FILES = 600;

/** Only whole JSON of ours is kept; a captive portal answers 200 with HTML. */
const isGoodData = (response: Response): boolean =>
  response.status === 200 &&
  response.type === 'basic' &&
  !response.redirected &&
  (response.headers.get('content-type') ?? '').includes('json');

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
        cacheWillUpdate: async ({ response }) => {
          if (!isGoodData(response)) return null;
          // A cut transfer must not be kept: it would stand in for the file until the next good one.
          const whole = await response
            .clone()
            .text()
            .then(JSON.parse, () => undefined)
            .then(Boolean, () => false);
          return whole ? response : null;
        },
      },
      new ExpirationPlugin({ maxEntries: MAX_FILES, purgeOnQuotaError: true }),
    ],
  });
  return async (options) => {
    const kept = await Promise.resolve(strategy.handle(options)).catch(() => undefined);
    return kept ?? (await matchPrecache((options.request as Request).url)) ?? Response.error();
  };
}
