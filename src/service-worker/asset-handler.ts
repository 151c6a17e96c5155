import { matchPrecache } from './precache.ts';

/**
 * Answers a script, style or picture from any cache (this version, the one before, the one that waits), then from the network.
 * On an error status it asks again past the HTTP cache: a deploy may be under way, and the browser may have cached that the
 * file was missing. The host does not learn the address of the page that asks.
 */
export async function answerAsset(request: Request): Promise<Response> {
  const cached = (await matchPrecache(request.url)) ?? (await caches.match(request, { ignoreVary: true }));
  if (cached) return cached;
  const plain = { referrerPolicy: 'no-referrer' } as const;
  const response = await fetch(request, plain);
  return response.ok ? response : fetch(request, { ...plain, cache: 'reload' });
}
