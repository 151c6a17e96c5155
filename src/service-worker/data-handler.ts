import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { dataCache, savedCache } from '#domain/offline/cache-names.ts';
import { optional } from '#domain/values/optional.ts';
import { timeout } from './timeout.ts';
import { holdsJson, isFromHost, onlyWhole, rejectServerError } from './whole-response.ts';

/** The network gets this long before a copy stands in. */
const TIMEOUT_S = 3;
const MAX_FILES = 600;

/** Whether a response may be cached as data; a captive portal answers 200 with HTML. */
const isGoodData = (response: Response): boolean =>
  isFromHost(response) && (response.headers.get('content-type') ?? '').includes('json');

async function matchSaved(base: string, url: string): Promise<Response | undefined> {
  const copy = await caches.match(url, { cacheName: savedCache(base), ignoreVary: true });
  return copy && (await holdsJson(copy)) ? copy : undefined;
}

/** A saved copy once the network has had its time; never settles when there is none. */
async function savedAfterTimeout(base: string, url: string): Promise<Response> {
  await timeout(TIMEOUT_S * 1_000);
  return (await matchSaved(base, url)) ?? new Promise<never>(() => undefined);
}

/**
 * Answers data files: from the network, else the cached copy, else the one the reader saved, else the precached one.
 * @param base path of the worker's scope, with a slash at both ends.
 */
export function dataHandler(base: string): RouteHandlerCallback {
  const networkFirst = new NetworkFirst({
    cacheName: dataCache(base),
    networkTimeoutSeconds: TIMEOUT_S,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        fetchDidSucceed: rejectServerError,
        cacheWillUpdate: async ({ response }) =>
          isGoodData(response) && (await holdsJson(response)) ? response : null,
        cachedResponseWillBeUsed: onlyWhole(holdsJson),
      },
      new ExpirationPlugin({ maxEntries: MAX_FILES, purgeOnQuotaError: true }),
    ],
  });
  return async (options) => {
    const { url } = options.request;
    const response = await Promise.race([optional(networkFirst.handle(options), 'data'), savedAfterTimeout(base, url)]);
    // A story that was removed from the site is still the reader's own when it was saved.
    if (response && response.status !== 404 && response.status !== 410) return response;
    return (await matchSaved(base, url)) ?? response ?? (await matchPrecache(url)) ?? Response.error();
  };
}
