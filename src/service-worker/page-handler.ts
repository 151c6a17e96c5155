import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { mainDataOf } from '#domain/offline/main-data.ts';
import { withBase } from '#domain/paths.ts';
import { after } from './after.ts';
import { copyAtOnce } from './copy-at-once.ts';
import { holdsPage, onlyWhole } from './good-response.ts';
import { isGoodPage, keepPageData, keptPage, PAGE_MATCH, PAGES_CACHE } from './kept-pages.ts';
import { noteCopy, noteRenewal } from './renewed-pages.ts';

/** With a kept copy at hand, the network gets this long. */
const WAIT_WITH_COPY_S = 4;
/** Without one, a request is merely slow at 10 s and broken at 20. */
const GIVE_UP_MS = 12_000;
const MAX_PAGES = 200;

/** How long to wait for the network: less when the shell can draw the page from what lies here. */
async function silence(path: string, base: string): Promise<undefined> {
  const data = mainDataOf(path);
  const copy =
    data === null ? undefined : await caches.match(withBase(base, data), { ignoreVary: true, ignoreSearch: true });
  return after(copy ? WAIT_WITH_COPY_S * 1_000 : GIVE_UP_MS);
}

const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

/**
 * Pages: a story read within the last day from its copy, while the network brings the copy up to date and the page hears of
 * a change; all else from the network first, so that what is new shows at once. The kept copy when the network is gone, slow
 * or answers with a fault; else the shell, which draws the page from kept data or says in Hindi what can be read.
 */
export function pageHandler(base: string): RouteHandlerCallback {
  const strategy = new NetworkFirst({
    cacheName: PAGES_CACHE,
    networkTimeoutSeconds: WAIT_WITH_COPY_S,
    matchOptions: PAGE_MATCH,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`status ${response.status}`);
          return response;
        },
        cacheWillUpdate: async ({ request, response, event }) => {
          // The next visit is told so; what the reader saved stays.
          if (isGone(response)) await (await caches.open(PAGES_CACHE)).delete(request, PAGE_MATCH);
          if (!isGoodPage(response)) return null;
          (event as ExtendableEvent).waitUntil(keepPageData(response.clone(), base).catch(() => undefined));
          return response;
        },
        cacheDidUpdate: noteRenewal,
        cachedResponseWillBeUsed: onlyWhole(holdsPage),
      },
      new ExpirationPlugin({ maxEntries: MAX_PAGES, purgeOnQuotaError: true }),
    ],
  });
  return async (options) => {
    const request = options.request as Request;
    const path = `/${options.url.pathname.slice(base.length)}`;
    const copy = await copyAtOnce(request, path).catch(() => undefined);
    if (copy) noteCopy(options.event);
    // The browser asked the network while the worker woke up; here its answer is taken in.
    const network = Promise.resolve(strategy.handle(options)).catch(() => undefined);
    if (copy) return copy;
    const answer = await Promise.race([network, silence(path, base)]);
    // An answer that was preloaded passes by `fetchDidSucceed`, so a broken host's comes through to here.
    const page = answer && answer.status < 500 ? answer : await keptPage(request);
    return page ?? (await matchPrecache(withBase(base, '/shell.html'))) ?? Response.error();
  };
}
