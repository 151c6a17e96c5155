import { STALE_AFTER_MS } from '#domain/offline/stale-after.ts';
import type { PageCopy } from './page-cache.ts';
import { streamFirstScreen } from './stream-first-screen.ts';

/**
 * Whether a cached page may be shown before the network has answered. A page that claims to be from the future is stale too,
 * but for a small difference of clocks.
 * @param now milliseconds since 1970.
 */
export function isFresh(page: Pick<PageCopy, 'headers'>, now: number): boolean {
  return Math.abs(now - Date.parse(page.headers.get('date') ?? '')) < STALE_AFTER_MS;
}

/**
 * Answers with a cached page, to be shown while the network brings it up to date. The first screen comes first, except for a
 * link into the text, which may point below it.
 */
export function answerWithCopy({ html, headers }: PageCopy, url: string): Response {
  const { search, hash } = new URL(url);
  return search || hash ? new Response(html, { headers }) : streamFirstScreen(html, headers);
}
