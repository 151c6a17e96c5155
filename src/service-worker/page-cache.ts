import { pagesCache, pagesCachePrefix } from '#domain/offline/cache-names.ts';
import type { PageData } from '#domain/offline/page-block.ts';
import { withBase, withoutBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { putData } from './data-handler.ts';
import { askHost, plainAddress } from './fetch-plainly.ts';
import { isDataAt } from './good-data.ts';
import { isFromHost } from './host-answer.ts';
import { isPageAt, pageDataOf } from './page-html.ts';
import { putTrimmed } from './trimmed-cache.ts';

declare const self: ServiceWorkerGlobalScope;

/** Filled in by the build: changes whenever a file of the shell does. */
const BUILD = '__SANDARBH_BUILD__';
const MAX_PAGES = 200;

/**
 * Name of the cache with the pages of this build. Those of another build name scripts that may be gone; their data outlive them,
 * and the shell draws pages from data.
 */
const pages = (base: string): string => pagesCache(base, BUILD);

/** Path of an address from the site's root. */
export const pathIn = (url: string, base: string): string => withoutBase(base, new URL(url).pathname);

/** The text of the cached page at an address, with the headers it came with. */
export type PageCopy = { readonly html: string; readonly headers: Headers };

/** The cached page at an address, if it is whole and of that address. */
export async function matchPage(url: string, base: string): Promise<PageCopy | undefined> {
  const copy = await caches.match(plainAddress(url), { cacheName: pages(base), ignoreVary: true });
  if (!copy) return undefined;
  const html = await copy.text();
  return isPageAt(html, pathIn(url, base)) ? { html, headers: copy.headers } : undefined;
}

/** Deletes the copy of a page that is gone from the site. What the reader saved stays. */
export async function dropPage(url: string, base: string): Promise<void> {
  await (await caches.open(pages(base))).delete(plainAddress(url), { ignoreVary: true });
}

/** What the host sent in answer to a page's address, and its text. */
export type PageAnswer = {
  readonly response: Response;
  readonly html: string;
  /**
   * The data of the page; `undefined` when the answer is not that page: a note that the host is closed, another page, one that
   * was cut, one with bad data.
   */
  readonly page: PageData | undefined;
};

/** Asks the host for a page. */
export const askForPage = (request: Pick<Request, 'url' | 'cache' | 'headers'>, base: string): Promise<PageAnswer> =>
  askHost(
    request,
    async (response) => {
      const html = await response.clone().text();
      const page = isFromHost(response, 'text/html') ? pageDataOf(html) : undefined;
      const isGood =
        page?.path === pathIn(request.url, base) &&
        Object.entries(page.data).every(([path, value]) => isDataAt(path, value));
      return { response, html, page: isGood ? page : undefined };
    },
    ({ page }) => page !== undefined,
  );

/**
 * Caches a page, and its data as if each file had been fetched, so that in-app navigation and the shell find them.
 * @param page the page's data.
 */
export async function keepPage(response: Response, { data }: PageData, url: string, base: string): Promise<void> {
  const { origin } = self.location;
  const headers = { 'content-type': 'application/json; charset=utf-8', date: new Date().toUTCString() };
  await putTrimmed(pages(base), plainAddress(url), response, MAX_PAGES);
  for (const [path, value] of Object.entries(data))
    await putData(base, origin + withBase(base, path), new Response(JSON.stringify(value), { headers }));
}

/** Fetches and caches every page of the site that is open and not cached yet. */
export async function keepOpenPages(base: string): Promise<void> {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(
    clients.map(async ({ url }) => {
      if (!new URL(url).pathname.startsWith(base) || (await matchPage(url, base))) return;
      const asked = askForPage({ url, cache: 'default', headers: new Headers() }, base);
      const answer = await optional(asked, 'open page');
      if (answer?.page) await keepPage(answer.response, answer.page, url, base);
    }),
  );
}

/** Deletes the pages of other builds. */
export async function deleteOldPages(base: string): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(pagesCachePrefix(base)) && name !== pages(base));
  await Promise.all(old.map((name) => caches.delete(name)));
}
