import type { Parse } from '#domain/page-data/parser.ts';
import { withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { timeLimit } from '#web/time-limit.ts';
import { BASE_PATH } from '../config/site.ts';
import { readCopy } from './data-copies.ts';
import { DataError, type DataErrorKind } from './data-error.ts';
import { readLimited } from './read-limited.ts';

/** Reads a data file and parses it: over the network in the browser, from memory while prerendering. */
export type ReadData = <T>(path: string, loadParse: () => Promise<Parse<T>>, signal?: AbortSignal) => Promise<T>;

/** Time limit of a file, all attempts together, in milliseconds: a request is merely slow at 10 s and broken at 20. */
export const TIMEOUT_MS = 12_000;

/** Pauses before the second and the third attempt, in milliseconds. */
export const BACK_OFF_MS = [500, 1_500] as const;

/** Kinds of error that another attempt does not change. */
const FINAL: ReadonlySet<DataErrorKind> = new Set(['not-found', 'timeout', 'code']);

/** @throws DataError when the status is not a success. */
export function checkStatus(response: Response, path: string): void {
  if (response.status === 404 || response.status === 410) throw new DataError('not-found', path);
  if (!response.ok) throw new DataError('server', path);
}

/** Whether an error means that a file is not valid: not JSON, or JSON of another shape. */
export const isInvalidFile = (error: unknown): boolean =>
  error instanceof SyntaxError || (error instanceof Error && error.name === 'ValiError');

/**
 * Waits for what the network brings. Only what fails here means that there is no network: any other error is a fault of the app or
 * a method that the browser lacks.
 * @throws DataError `offline`; what the signal aborted, as it is.
 */
export const overNetwork = <T>(coming: Promise<T>, path: string, signal: AbortSignal): Promise<T> =>
  coming.catch((cause: unknown) => {
    throw signal.aborted || cause instanceof DataError ? cause : new DataError('offline', path, { cause });
  });

/**
 * Converts what a request threw into a DataError; one that neither the network nor the file explains is of the kind `code`.
 * @param timedOut whether the time limit was over.
 */
export function toDataError(error: unknown, path: string, timedOut: boolean): DataError {
  if (error instanceof DataError) return error;
  if (timedOut) return new DataError('timeout', path, { cause: error });
  return new DataError(isInvalidFile(error) ? 'bad-data' : 'code', path, { cause: error });
}

async function fetchOnce<T>(path: string, parsing: Promise<Parse<T>>, signal: AbortSignal, again: boolean): Promise<T> {
  const request = fetch(withBase(BASE_PATH, path), {
    signal,
    headers: { accept: 'application/json' },
    // The HTTP cache may hold the broken file.
    cache: again ? 'reload' : 'default',
  });
  const response = await overNetwork(request, path, signal);
  checkStatus(response, path);
  // Captive portals and fallback pages of hosts answer 200 with HTML.
  if (!(response.headers.get('content-type') ?? '').includes('json')) throw new DataError('bad-data', path);
  const [parse, text] = await Promise.all([parsing, overNetwork(readLimited(response, path), path, signal)]);
  return parse(JSON.parse(text));
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Reads a data file of the site. When a request fails, a copy on this device is used; without a copy there are two more
 * attempts.
 * @param path one of `dataPaths`.
 * @param loadParse loads the function that parses the file; it runs beside the request.
 * @param signal aborts the request; the abort error is thrown as it is.
 * @throws DataError
 */
export const fetchData: ReadData = async (path, loadParse, signal) => {
  const limit = timeLimit(TIMEOUT_MS, signal);
  const parsing = loadParse().catch((cause: unknown) => {
    throw new DataError('code', path, { cause });
  });
  // It is awaited below, but a failed request comes first: without a handler its rejection would count as unhandled.
  optional(parsing, 'parser');
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(path, parsing, limit.signal, attempt > 0);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      const error = toDataError(cause, path, limit.isOver());
      // A story that was removed from the site remains readable for those who saved it.
      const copy = await readCopy(path, parsing, error.kind === 'not-found' ? 'saved' : 'any');
      if (copy !== undefined) return copy;
      const wait = BACK_OFF_MS[attempt];
      if (FINAL.has(error.kind) || wait === undefined) throw error;
      // Invalid twice: the file itself is invalid, not this transfer.
      if (error.kind === 'bad-data' && attempt > 0) throw error;
      if (globalThis.navigator?.onLine === false) throw error;
      await pause(wait, limit.signal);
      if (limit.isOver()) throw error;
    }
  }
};
