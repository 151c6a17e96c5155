import { COPY_IS_OLD_MS } from '#domain/offline/caches.ts';
import { articleIdIn } from '#domain/paths.ts';
import { isWholePage } from './good-response.ts';
import { inTwoParts } from './in-two-parts.ts';
import { matchPage } from './kept-pages.ts';

/** Whether a request is for a story and not for a newer one of it: a reload is, an address and a link are not. */
export const mayBeCopy = ({ cache }: Pick<Request, 'cache'>, path: string): boolean =>
  (cache === 'default' || cache === 'force-cache') && articleIdIn(path) !== null;

/** Whether a kept page is younger than a day, the age from which on a reader is told how old a copy is. Clocks may be off. */
export function isFresh(page: Pick<Response, 'headers'>, now: number): boolean {
  return Math.abs(now - Date.parse(page.headers.get('date') ?? '')) < COPY_IS_OLD_MS;
}

/**
 * A story's copy to show before the network has answered: whole, and younger than a day. A link into the text gets the page in
 * one piece, since it may point below the first screen.
 * @param path of the page from the site's root.
 */
export async function copyAtOnce(request: Request, path: string): Promise<Response | undefined> {
  if (!mayBeCopy(request, path)) return undefined;
  const page = await matchPage(request);
  if (!page || !isFresh(page, Date.now())) return undefined;
  const html = await page.text();
  if (!isWholePage(html)) return undefined;
  const { headers } = page;
  const { search, hash } = new URL(request.url);
  return search || hash ? new Response(html, { headers }) : inTwoParts(html, headers);
}
