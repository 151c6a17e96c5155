import { DATA_CACHE, PAGE_DATA_ID, PAGES_CACHE_PREFIX, type PageData } from '#domain/offline/caches.ts';
import { withBase } from '#domain/paths.ts';
import { holdsPage } from './good-response.ts';

declare const self: ServiceWorkerGlobalScope;

/** Filled in by the build: changes whenever a file of the shell does. */
const BUILD = '__SANDARBH_BUILD__';

/** Pages of this build. Those of another name scripts that may be gone; their data stay, and the shell draws them. */
export const PAGES_CACHE = PAGES_CACHE_PREFIX + BUILD;

const DATA_BLOCK = new RegExp(`<script type="application/json" id="${PAGE_DATA_ID}">([^<]*)</script>`);

/** The data a page carries, as text. */
export const dataBlock = (html: string): string | undefined => DATA_BLOCK.exec(html)?.[1];

/** The same page serves every query: `?s=` only marks a sentence. */
export const PAGE_MATCH = { ignoreSearch: true, ignoreVary: true };

/** The kept copy of a page, whole or not. */
export async function matchPage(request: Request): Promise<Response | undefined> {
  return (await caches.open(PAGES_CACHE)).match(request, PAGE_MATCH);
}

/** The kept copy of a page, if it is whole. */
export async function keptPage(request: Request): Promise<Response | undefined> {
  const page = await matchPage(request);
  return page && (await holdsPage(page)) ? page : undefined;
}

const isHtml = (response: Response): boolean => (response.headers.get('content-type') ?? '').startsWith('text/html');

/** Whether an answer is worth keeping as a page: whole, ours, and HTML, not a captive portal's redirect. */
export const isGoodPage = (response: Response): boolean =>
  response.status === 200 && response.type === 'basic' && !response.redirected && isHtml(response);

/**
 * Keeps the data a page carries as if each file had been fetched, so that in-app navigation and the shell find them.
 * @param page a copy of the page's response; its body is read.
 */
export async function keepPageData(page: Response, base: string): Promise<void> {
  const block = dataBlock(await page.text());
  if (!block) return;
  const { data } = JSON.parse(block) as PageData;
  const cache = await caches.open(DATA_CACHE);
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

/** Fetches and keeps every page of ours that is open now. */
export async function keepOpenPages(base: string): Promise<void> {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(PAGES_CACHE);
  await Promise.all(
    clients.map(async ({ url }) => {
      const address = new URL(url);
      address.hash = '';
      if (!address.pathname.startsWith(base) || (await cache.match(address))) return;
      const response = await fetch(address).catch(() => null);
      if (!response || !isGoodPage(response)) return;
      await keepPageData(response.clone(), base);
      await cache.put(address, response);
    }),
  );
}

/** Deletes the pages of other builds. */
export async function deleteOldPages(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PAGES_CACHE_PREFIX) && name !== PAGES_CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
