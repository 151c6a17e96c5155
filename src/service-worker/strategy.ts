import { mainDataOf, pageAt } from '#domain/match-path.ts';
import { DATA_ROOT, type PageName, SEARCH_FOLDER, withoutBase } from '#domain/pages.ts';

/**
 * How a page is answered. `network-first`: what is new shows at once, and a copy comes only when the network fails or is slow.
 * `stale-while-revalidate`: a recent copy comes at once, while the network brings it up to date.
 */
export type PageStrategy = 'network-first' | 'stale-while-revalidate';

const PAGE_STRATEGIES: Readonly<Record<PageName, PageStrategy>> = {
  home: 'network-first',
  articles: 'network-first',
  month: 'network-first',
  article: 'stale-while-revalidate',
  storyline: 'network-first',
  entities: 'network-first',
  entity: 'network-first',
  search: 'network-first',
  library: 'network-first',
  add: 'network-first',
  about: 'network-first',
};

/** With a copy at hand, the network gets this long before the copy is shown. */
const TIMEOUT_WITH_COPY_S = 4;
/** Without one it gets longer: a request that takes 10 s is slow, one that takes 20 s is lost. */
const TIMEOUT_WITHOUT_COPY_S = 12;

/**
 * The strategy for a page.
 * @param path of the page from the site's root.
 * @param cache mode of the request: a reload must reach the network, an address, a link and Back need not.
 */
export function pageStrategy(path: string, cache: RequestCache): PageStrategy {
  const page = pageAt(path);
  return page && (cache === 'default' || cache === 'force-cache') ? PAGE_STRATEGIES[page.name] : 'network-first';
}

/**
 * How long to wait for the network before the offline shell draws a page, in milliseconds.
 * @param hasCopy whether the device has the data file at a path from the site's root.
 */
export async function networkTimeout(path: string, hasCopy: (data: string) => Promise<boolean>): Promise<number> {
  const data = mainDataOf(path);
  return (data !== null && (await hasCopy(data)) ? TIMEOUT_WITH_COPY_S : TIMEOUT_WITHOUT_COPY_S) * 1_000;
}

/** What a request asks for, and so which handler answers it. */
export type RequestKind = 'page' | 'data' | 'asset';

/**
 * Tells what a request asks for.
 * @param origin of the worker.
 * @param base path of its scope, with a slash at both ends.
 * @returns `null` for a request that the worker leaves to the browser.
 */
export function requestKind(
  { url, mode, cache, destination }: Pick<Request, 'url' | 'mode' | 'cache' | 'destination'>,
  origin: string,
  base: string,
): RequestKind | null {
  const { origin: host, pathname } = new URL(url);
  if (host !== origin) return null;
  // Pictures of saved stories are answered from the cache of what is saved.
  const picture = destination === 'image' ? 'asset' : null;
  if (!pathname.startsWith(base)) return picture;
  if (mode === 'navigate') return 'page';
  const path = withoutBase(base, pathname);
  if (path.startsWith('/assets/')) return 'asset';
  // A save asks past all caches (`no-store`), and the page itself writes what comes. The search index is not cached at all:
  // without a network the app searches what the device has.
  const isData = path.startsWith(DATA_ROOT) && path.endsWith('.json') && !path.startsWith(SEARCH_FOLDER);
  return isData && cache !== 'no-store' ? 'data' : picture;
}
