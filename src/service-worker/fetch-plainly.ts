import { timeLimit } from '#web/time-limit.ts';

/** A request that takes longer than this is given up, in milliseconds, whoever waits for it. */
const GIVE_UP_MS = 60_000;

/** The address of a request without its query and fragment: what is asked of the host, and the key of what it sends. */
export function plainAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/**
 * Returns a response unless it is an error: some browsers hand one over where others reject.
 * @throws TypeError for an error.
 */
export function answered(response: Response): Response {
  if (response.type === 'error') throw new TypeError('no answer came');
  return response;
}

const fetchPlainly = ({ url, headers }: Pick<Request, 'url' | 'headers'>, cache: RequestCache): Promise<Response> =>
  fetch(plainAddress(url), {
    cache,
    headers: { accept: headers.get('accept') ?? '*/*' },
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: timeLimit(GIVE_UP_MS).signal,
  }).then(answered);

/**
 * Asks the host for a file of the site. It learns neither the query, which may hold words that the reader typed or shared, nor the
 * address of the page that asks. A redirect is not followed. What is not the file is asked for once more, past the HTTP cache,
 * which may hold what a broken host once sent.
 * @param read reads the response; what it returns is the answer.
 * @param isGood whether the answer is the file.
 */
export async function askHost<T extends { readonly response: Response }>(
  request: Pick<Request, 'url' | 'cache' | 'headers'>,
  read: (response: Response) => Promise<T>,
  isGood: (answer: T) => boolean,
): Promise<T> {
  const answer = await read(await fetchPlainly(request, request.cache));
  const isFinal = isGood(answer) || answer.response.status >= 500 || request.cache === 'reload';
  return isFinal ? answer : read(await fetchPlainly(request, 'reload'));
}
