import { getCacheKeyForURL } from 'workbox-precaching';
import { PREVIOUS_ASSETS_CACHE } from '#domain/offline/caches.ts';

/**
 * Before a new version deletes the old one's files: puts those that it does not share aside, for tabs that were opened with
 * the old one and have not loaded all its parts. One version back is kept.
 */
export async function keepPreviousAssets(precacheName: string, isAsset: (url: URL) => boolean): Promise<void> {
  if (!(await caches.has(precacheName))) return;
  const now = await caches.open(precacheName);
  const old = (await now.keys()).filter(({ url }) => isAsset(new URL(url)) && !getCacheKeyForURL(url));
  if (old.length === 0) return;
  await caches.delete(PREVIOUS_ASSETS_CACHE);
  const previous = await caches.open(PREVIOUS_ASSETS_CACHE);
  for (const request of old) {
    const response = await now.match(request);
    if (response) await previous.put(request, response);
  }
}

/** Plugin part: a host that answers an unknown address with a page must not have that page kept as a script. */
export const notAPage = async ({ request, response }: { request: Request; response: Response }) => {
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  return response.status < 400 && isPage === /\.html(?:\?|$)/.test(request.url) ? response : null;
};
