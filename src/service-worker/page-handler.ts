import { mainDataOf, pageAt } from '#domain/match-path.ts';
import { savedCache } from '#domain/offline/cache-names.ts';
import { SHELL_PATH, withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { answered } from './fetch-plainly.ts';
import { askForPage, dropPage, keepPage, matchPage, type PageCopy, pathIn } from './page-cache.ts';
import { dataBlock, isOfOtherSite, pageDataOf } from './page-html.ts';
import { noteRenewal } from './page-renewal.ts';
import { matchPrecache } from './precache.ts';
import { answerWithCopy, isFresh } from './stale-while-revalidate.ts';
import { networkTimeout, pageStrategy } from './strategy.ts';
import { timeout } from './timeout.ts';

/**
 * What the network sent in answer to a page's address. `page`: that page. `gone`: the site's own word that there is none.
 * `elsewhere`: a redirect. `other`: a page of another site of this origin. `refused`: the host wants something of the reader,
 * such as a login. `bad`: anything else.
 */
type AnswerKind = 'page' | 'gone' | 'elsewhere' | 'other' | 'refused' | 'bad';
type Answer = { readonly response: Response; readonly kind: AnswerKind };

/** Tells what an answer is that is not the page. */
function kindOf({ status, type }: Response, html: string, base: string): AnswerKind {
  if (type === 'opaqueredirect') return 'elsewhere';
  if (status === 200 && isOfOtherSite(html, base)) return 'other';
  if (status === 404 || status === 410) return pageDataOf(html)?.path === null ? 'gone' : 'bad';
  return status >= 400 && status < 500 ? 'refused' : 'bad';
}

/** Whether a data file lies on this device: in the cache of that name, or in any. */
const hasData = async (path: string | null, base: string, options?: MultiCacheQueryOptions): Promise<boolean> =>
  path !== null &&
  Boolean(await caches.match(withBase(base, path), { ignoreVary: true, ignoreSearch: true, ...options }));

const shell = async (base: string): Promise<Response> =>
  (await matchPrecache(withBase(base, SHELL_PATH))) ?? Response.error();

/** Asks the host for a page, and keeps it if it is the page. @param shown the copy that the reader sees meanwhile. */
async function askAndKeep(event: FetchEvent, base: string, shown: PageCopy | undefined): Promise<Answer> {
  const { url } = event.request;
  const { response, html, page } = await askForPage(event.request, base);
  if (page) {
    const kept = optional(keepPage(response.clone(), page, url, base), 'copy of a page');
    const isNew = shown && dataBlock(shown.html) !== dataBlock(html);
    event.waitUntil(isNew ? kept.then(() => noteRenewal(event)) : kept);
    return { response, kind: 'page' };
  }
  const kind = kindOf(response, html, base);
  if (kind === 'gone') await dropPage(url, base);
  return { response, kind };
}

/** Chooses between what the network sent, `undefined` when that is nothing, and what the device has. */
async function choose(
  network: Answer | undefined,
  copy: PageCopy | undefined,
  path: string,
  base: string,
): Promise<Response> {
  if (network?.kind === 'page') return network.response;
  const data = mainDataOf(path);
  // What the reader saved is still theirs when the site has moved it or taken it away.
  if (network?.kind === 'gone' || network?.kind === 'elsewhere' || network?.kind === 'other')
    return (await hasData(data, base, { cacheName: savedCache(base) })) ? shell(base) : network.response;
  if (copy) return new Response(copy.html, { headers: copy.headers });
  return network?.kind === 'refused' && !(await hasData(data, base)) ? network.response : shell(base);
}

/**
 * Answers pages by {@link pageStrategy}. When the network is gone, slow or sends anything but the page, the cached page stands in
 * for it; else the shell, which draws the page from cached data or says in Hindi what can be read. What is not the page is never
 * kept, and never comes before what the reader saved.
 * @param base path of the worker's scope, with a slash at both ends.
 */
export async function answerPage(event: FetchEvent, base: string): Promise<Response> {
  const { request } = event;
  const url = new URL(request.url);
  const path = pathIn(request.url, base);
  const limit = () => networkTimeout(path, (data) => hasData(data, base)).then(timeout);
  if (!pageAt(path)) {
    // No page of this site: perhaps a file, or a page of another site of this origin.
    const response = await Promise.race([optional(fetch(request).then(answered), 'no page of ours'), limit()]);
    return response && response.status < 500 ? response : shell(base);
  }
  // As hosts do with folders. They would lose the query, which they are not told.
  if (!path.endsWith('/')) return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301);

  const copy = await optional(matchPage(request.url, base), 'copy of a page');
  const mayShow = pageStrategy(path, request.cache) === 'stale-while-revalidate';
  const shown = copy && mayShow && isFresh(copy, Date.now()) ? copy : undefined;
  const asked = optional(askAndKeep(event, base, shown), 'page');
  event.waitUntil(asked);
  if (shown) return answerWithCopy(shown, request.url);
  return choose(await Promise.race([asked, limit()]), copy, path, base);
}
