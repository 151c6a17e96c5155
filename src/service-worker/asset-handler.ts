/**
 * Answers a script, style or picture from any cache (this version, the one before, the one that waits), then from the network.
 * On an error status it asks again past the HTTP cache: a deploy may be under way, and the browser may have cached that the
 * file was missing.
 */
export async function assetHandler({ request }: { readonly request: Request }): Promise<Response> {
  const cached = await caches.match(request, { ignoreVary: true });
  if (cached) return cached;
  const response = await fetch(request);
  return response.ok ? response : fetch(request, { cache: 'reload' });
}
