/** Whether a response's text is complete JSON: a transfer that was cut must not be cached as the file. */
export async function holdsJson(response: Response): Promise<boolean> {
  try {
    return Boolean(JSON.parse(await response.clone().text()));
  } catch {
    // Cut off, or no JSON at all.
    return false;
  }
}

/** Whether a page is complete up to its last tag. */
export const isWholePage = (html: string): boolean => /<\/html>\s*$/.test(html);

/** Whether a response's text is a complete page. */
export async function holdsPage(response: Response): Promise<boolean> {
  return isWholePage(await response.clone().text());
}

/** Whether a response is a page. */
export const isHtml = ({ headers }: Pick<Response, 'headers'>): boolean =>
  (headers.get('content-type') ?? '').startsWith('text/html');

/** Whether the host itself sent a response in full and without a redirect, which a captive portal would use. */
export const isFromHost = ({ status, type, redirected }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected;

/** Workbox plugin callback (`cachedResponseWillBeUsed`): deletes a cached response that is not whole and reports a miss. */
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

/** Workbox plugin callback (`fetchDidSucceed`): treats an answer of a broken host as a failed request, so that a copy stands in. */
export const rejectServerError = async ({ response }: { response: Response }): Promise<Response> => {
  if (response.status >= 500) throw new Error(`status ${response.status}`);
  return response;
};

/** Workbox plugin callback (`cacheWillUpdate`) of the precache: refuses a page that a host sends in place of a missing file. */
export const refuseFallbackPage = async ({ request, response }: { request: Request; response: Response }) =>
  response.status < 400 && isHtml(response) === /\.html(?:\?|$)/.test(request.url) ? response : null;
