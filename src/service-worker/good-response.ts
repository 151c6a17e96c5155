/** Whether a response's text is whole JSON: a cut transfer must not stand in for the file. */
export async function holdsJson(response: Response): Promise<boolean> {
  try {
    return Boolean(JSON.parse(await response.clone().text()));
  } catch {
    return false;
  }
}

/** Whether a page is whole to its last tag. */
export const isWholePage = (html: string): boolean => /<\/html>\s*$/.test(html);

/** Whether a response's text is a whole page. */
export async function holdsPage(response: Response): Promise<boolean> {
  return isWholePage(await response.clone().text());
}

/** Plugin part: a copy that is not whole is deleted, as if it had never been kept. */
export const onlyWhole =
  (isWhole: (response: Response) => Promise<boolean>) =>
  async ({
    cacheName,
    request,
    cachedResponse,
  }: {
    cacheName: string;
    request: Request;
    cachedResponse?: Response;
  }): Promise<Response | null> => {
    if (!cachedResponse) return null;
    if (await isWhole(cachedResponse)) return cachedResponse;
    await (await caches.open(cacheName)).delete(request, { ignoreSearch: true, ignoreVary: true });
    return null;
  };
