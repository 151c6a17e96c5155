import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { SHELL_PATH, withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { cachePageData, isGoodPage, matchWholePage, PAGE_MATCH, pages } from './page-cache.ts';
import { noteCopy, noteRenewal } from './page-renewal.ts';
import { freshCopy } from './stale-while-revalidate.ts';
import { networkTimeout, pageStrategy, TIMEOUT_WITH_COPY_S } from './strategy.ts';
import { timeout } from './timeout.ts';
import { holdsPage, onlyWhole, rejectServerError } from './whole-response.ts';

const MAX_PAGES = 200;

const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

/**
 * Answers pages by {@link pageStrategy}. When the network is gone, slow or answers with an error, the cached page stands in for
 * it; else the shell, which draws the page from cached data or says in Hindi what can be read.
 * @param base path of the worker's scope, with a slash at both ends.
 */
export function pageHandler(base: string): RouteHandlerCallback {
  const networkFirst = new NetworkFirst({
    cacheName: pages(base),
    networkTimeoutSeconds: TIMEOUT_WITH_COPY_S,
    matchOptions: PAGE_MATCH,
    plugins: [
      {
        fetchDidSucceed: rejectServerError,
        cacheWillUpdate: async ({ request, response, event }) => {
          // The page was removed: without its copy the next visit gets the 404. What the reader saved stays.
          if (isGone(response)) await (await caches.open(pages(base))).delete(request, PAGE_MATCH);
          if (!isGoodPage(response)) return null;
          event.waitUntil(optional(cachePageData(response.clone(), base), 'data of a page'));
          return response;
        },
        cacheDidUpdate: noteRenewal,
        cachedResponseWillBeUsed: onlyWhole(holdsPage),
      },
      new ExpirationPlugin({ maxEntries: MAX_PAGES, purgeOnQuotaError: true }),
    ],
  });
  const hasCopy = async (data: string) =>
    Boolean(await caches.match(withBase(base, data), { ignoreVary: true, ignoreSearch: true }));
  return async (options) => {
    const { request, url, event } = options;
    const path = `/${url.pathname.slice(base.length)}`;
    const mayBeStale = pageStrategy(path, request.cache) === 'stale-while-revalidate';
    const copy = mayBeStale ? await optional(freshCopy(request, base), 'copy of a page') : undefined;
    if (copy) noteCopy(event);
    // Also consumes the response of the navigation preload, which began while the worker started.
    const network = optional(networkFirst.handle(options), 'page');
    if (copy) return copy;
    const response = await Promise.race([network, networkTimeout(path, hasCopy).then(timeout)]);
    // A preloaded response passes by `fetchDidSucceed`, so a server error comes through to here.
    const page = response && response.status < 500 ? response : await matchWholePage(request, base);
    return page ?? (await matchPrecache(withBase(base, SHELL_PATH))) ?? Response.error();
  };
}
