/**
 * A script or style from wherever it lies: this version, the one before, the one that waits; else the network. That a file was
 * missing while a deploy was on its way may stand in the browser's own cache, for as long as the host lets files be kept: it is
 * asked for past that once more.
 */
export async function answerAsset({ request }: { request: Request }): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  return response.ok ? response : fetch(request, { cache: 'reload' });
}
