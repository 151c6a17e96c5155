/** A request that takes longer than this is given up, in milliseconds, whoever waits for it. */
const GIVE_UP_MS = 60_000;

/** The address of a request without its query and fragment: what is asked of the host, and the key of what it sends. */
export function plainAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/**
 * Asks the host for a file of the site. It learns neither the query, which may hold words that the reader typed or shared, nor the
 * address of the page that asks. A redirect is not followed.
 */
export const fetchPlainly = ({ url, cache, headers }: Pick<Request, 'url' | 'cache' | 'headers'>): Promise<Response> =>
  fetch(plainAddress(url), {
    cache,
    headers: { accept: headers.get('accept') ?? '*/*' },
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(GIVE_UP_MS),
  });
