import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { mainDataOf } from '#shared/offline/main-data.ts';
import { withBase } from '#shared/paths.ts';
import { holdsPage, onlyWhole } from './good-response.ts';
import { isGoodPage, keepPageData, PAGES_CACHE } from './kept-pages.ts';

/** With a kept copy at hand, the network gets this long. */
const WAIT_WITH_COPY_S = 4;
/** Without one, a request is merely slow at 10 s and broken at 20. */
const GIVE_UP_MS = 12_000;
const MAX_PAGES = 200;

const after = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

/** How long to wait for the network: less when the shell can draw the page from what lies here. */
async function silence(url: URL, base: string): Promise<undefined> {
  const data = mainDataOf(`/${url.pathname.slice(base.length)}`);
  const copy =
    data === null ? undefined : await caches.match(withBase(base, data), { ignoreVary: true, ignoreSearch: true });
  return after(copy ? WAIT_WITH_COPY_S * 1_000 : GIVE_UP_MS);
}

const MATCH = { ignoreSearch: true, ignoreVary: true };

async function keptPage(request: Request): Promise<Response | undefined> {
  const page = await (await caches.open(PAGES_CACHE)).match(request, MATCH);
  return page && (await holdsPage(page)) ? page : undefined;
}

/**
 * Pages: the network first, so that a new version shows at once; the kept copy when the network is gone, slow or answers
 * with a fault; else the shell, which draws the page from kept data or says in Hindi what can be read.
 */
export function pageHandler(base: string): RouteHandlerCallback {
  const strategy = new NetworkFirst({
    cacheName: PAGES_CACHE,
    networkTimeoutSeconds: WAIT_WITH_COPY_S,
    matchOptions: MATCH,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`status ${response.status}`);
          return response;
        },
        cacheWillUpdate: async ({ response, event }) => {
          if (!isGoodPage(response)) return null;
          (event as ExtendableEvent).waitUntil(keepPageData(response.clone(), base).catch(() => undefined));
          return response;
        },
        cachedResponseWillBeUsed: onlyWhole(holdsPage),
      },
      new ExpirationPlugin({ maxEntries: MAX_PAGES, purgeOnQuotaError: true }),
    ],
  });
  return async (options) => {
    const answer = await Promise.race([
      Promise.resolve(strategy.handle(options)).catch(() => undefined),
      silence(options.url, base),
    ]);
    // An answer that was preloaded passes by `fetchDidSucceed`, so a broken host's comes through to here.
    const page = answer && answer.status < 500 ? answer : await keptPage(options.request as Request);
    return page ?? (await matchPrecache(withBase(base, '/shell.html'))) ?? Response.error();
  };
}
