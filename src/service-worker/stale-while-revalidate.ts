import { STALE_AFTER_MS } from '#domain/offline/stale-after.ts';
import { matchPage } from './page-cache.ts';
import { streamFirstScreen } from './stream-first-screen.ts';
import { isWholePage } from './whole-response.ts';

/**
 * Whether a cached page may be shown before the network has answered. A page that claims to be from the future is stale too,
 * but for a small difference of clocks.
 * @param now milliseconds since 1970.
 * @internal exported for its tests
 */
export function isFresh(page: Pick<Response, 'headers'>, now: number): boolean {
  return Math.abs(now - Date.parse(page.headers.get('date') ?? '')) < STALE_AFTER_MS;
}

/**
 * The cached copy of a page, if it is whole and fresh: to be shown while the network brings it up to date. The first screen
 * comes first, except for a link into the text, which may point below it.
 */
export async function freshCopy(request: Request, base: string): Promise<Response | undefined> {
  const page = await matchPage(request, base);
  if (!page || !isFresh(page, Date.now())) return undefined;
  const html = await page.text();
  if (!isWholePage(html)) return undefined;
  const { headers } = page;
  const { search, hash } = new URL(request.url);
  return search || hash ? new Response(html, { headers }) : streamFirstScreen(html, headers);
}
