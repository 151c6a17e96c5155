import { dataCache, pagesCache, pagesCachePrefix } from '#domain/offline/cache-names.ts';
import { PAGE_DATA_ID, type PageData } from '#domain/offline/page-block.ts';
import { withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { holdsPage, isFromHost, isHtml } from './whole-response.ts';

declare const self: ServiceWorkerGlobalScope;

/** Filled in by the build: changes whenever a file of the shell does. */
const BUILD = '__SANDARBH_BUILD__';

/**
 * Name of the cache with the pages of this build. Those of another build name scripts that may be gone; their data outlive them, and the shell draws pages
 * from data.
 */
export const pages = (base: string): string => pagesCache(base, BUILD);

/** One page serves every query: `?s=` only marks a sentence. */
export const PAGE_MATCH = { ignoreSearch: true, ignoreVary: true };

const DATA_BLOCK = new RegExp(`<script type="application/json" id="${PAGE_DATA_ID}">([^<]*)</script>`);

/** The text of a page's data block. */
export const dataBlock = (html: string): string | undefined => DATA_BLOCK.exec(html)?.[1];

/** The cached page for a request, whole or not. */
export async function matchPage(request: Request, base: string): Promise<Response | undefined> {
  return (await caches.open(pages(base))).match(request, PAGE_MATCH);
}

/** The cached page for a request, if it is whole. */
export async function matchWholePage(request: Request, base: string): Promise<Response | undefined> {
  const page = await matchPage(request, base);
  return page && (await holdsPage(page)) ? page : undefined;
}

/** Whether a response may be cached as a page. */
export const isGoodPage = (response: Response): boolean => isFromHost(response) && isHtml(response);

/**
 * Caches the data that a page carries as if each file had been fetched, so that in-app navigation and the shell find them.
 * @param page a clone of the page's response; its body is read.
 */
export async function cachePageData(page: Response, base: string): Promise<void> {
  const block = dataBlock(await page.text());
  if (!block) return;
  const { data } = JSON.parse(block) as PageData;
  const cache = await caches.open(dataCache(base));
  await Promise.all(
    Object.entries(data).map(([path, value]) =>
      cache.put(
        new URL(withBase(base, path), self.location.origin),
        new Response(JSON.stringify(value), {
          headers: { 'content-type': 'application/json; charset=utf-8', date: new Date().toUTCString() },
        }),
      ),
    ),
  );
}

/** Fetches and caches every page of the site that is open and not cached yet. */
export async function cacheOpenPages(base: string): Promise<void> {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(pages(base));
  await Promise.all(
    clients.map(async ({ url }) => {
      const address = new URL(url);
      address.hash = '';
      if (!address.pathname.startsWith(base) || (await cache.match(address))) return;
      const response = await optional(fetch(address), 'open page');
      if (!response || !isGoodPage(response)) return;
      await cachePageData(response.clone(), base);
      await cache.put(address, response);
    }),
  );
}

/** Deletes the pages of other builds. */
export async function deleteOldPages(base: string): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(pagesCachePrefix(base)) && name !== pages(base));
  await Promise.all(old.map((name) => caches.delete(name)));
}
