import type { Parse } from '#domain/page-data/parser.ts';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/base-path.ts';
import { readCopy } from './data-copies.ts';
import { DataError, type DataErrorKind } from './data-error.ts';
import { readLimited } from './read-limited.ts';

/** Reads a data file and checks its shape. Browser and prerenderer each bring one. */
export type ReadData = <T>(path: string, loadParse: () => Promise<Parse<T>>, signal?: AbortSignal) => Promise<T>;

/** A request is merely slow at 10 s and broken at 20. All tries together get no longer. */
const GIVE_UP_AFTER_MS = 12_000;
/** Waits before the second and the third try. */
const BACK_OFF_MS = [500, 1_500] as const;

/** Faults that another try does not mend. */
const FINAL: ReadonlySet<DataErrorKind> = new Set(['not-found', 'timeout', 'code']);

function checkResponse(response: Response, path: string): void {
  if (response.status === 404 || response.status === 410) throw new DataError('not-found', path);
  if (!response.ok) throw new DataError('server', path);
  // A captive portal or a host's fallback page answers 200 with HTML.
  if (!(response.headers.get('content-type') ?? '').includes('json')) throw new DataError('bad-data', path);
}

async function fetchOnce<T>(path: string, parsing: Promise<Parse<T>>, signal: AbortSignal, again: boolean): Promise<T> {
  const response = await fetch(withBase(BASE_PATH, path), {
    signal,
    headers: { accept: 'application/json' },
    // What the browser's own cache holds may be the very thing that was broken.
    cache: again ? 'reload' : 'default',
  });
  checkResponse(response, path);
  const [parse, text] = await Promise.all([parsing, readLimited(response, path)]);
  return parse(JSON.parse(text));
}

/**
 * Words what went wrong with a data file.
 * @param timedOut whether the time limit was over.
 */
export function faultOf(error: unknown, path: string, timedOut: boolean): DataError {
  if (error instanceof DataError) return error;
  if (timedOut) return new DataError('timeout', path, { cause: error });
  const broken = error instanceof SyntaxError || (error instanceof Error && error.name === 'ValiError');
  return new DataError(broken ? 'bad-data' : 'offline', path, { cause: error });
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
 * Reads one data file of the site: over the network, else from a copy on this device, else tries twice more with growing
 * pauses.
 * @param path from `dataPaths`.
 * @throws DataError of the kind that tells what happened; an abort by the caller passes through.
 */
export const fetchData: ReadData = async (path, loadParse, signal) => {
  const limit = AbortSignal.timeout(GIVE_UP_AFTER_MS);
  const either = signal ? AbortSignal.any([signal, limit]) : limit;
  const parsing = loadParse().catch((cause: unknown) => {
    throw new DataError('code', path, { cause });
  });
  // Awaited below; a file that cannot be had must not leave it unheard.
  parsing.catch(() => undefined);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(path, parsing, either, attempt > 0);
    } catch (error) {
      if (signal?.aborted) throw error;
      const fault = faultOf(error, path, limit.aborted);
      const copy = await readCopy(path, parsing, fault.kind === 'not-found' ? 'saved' : 'any');
      if (copy !== undefined) return copy;
      const wait = BACK_OFF_MS[attempt];
      if (FINAL.has(fault.kind) || wait === undefined) throw fault;
      // What is broken twice is broken on the site, not on the way.
      if (fault.kind === 'bad-data' && attempt > 0) throw fault;
      if (globalThis.navigator?.onLine === false) throw fault;
      await pause(wait, either);
      if (limit.aborted) throw fault;
    }
  }
};
