import { withBase } from '#shared/paths.ts';
import { BASE_PATH } from './base-path.ts';
import { DataError } from './data-error.ts';

/** Checks a value's shape. Throws an error named `ValiError` when it has another. */
export type Parse<T> = (value: unknown) => T;

/** Reads a data file and checks its shape. Browser and prerenderer each bring one. */
export type ReadData = <T>(path: string, loadParse: () => Promise<Parse<T>>, signal?: AbortSignal) => Promise<T>;

/** A request is merely slow at 10 s and broken at 20. */
const GIVE_UP_AFTER = 12_000;
/** No file of ours comes near; more than this is not ours. */
const MAX_BYTES = 5_000_000;

async function readLimited(response: Response, path: string): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) throw new DataError('bad-data', path);
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new DataError('bad-data', path);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function checkResponse(response: Response, path: string): void {
  if (response.status === 404 || response.status === 410) throw new DataError('not-found', path);
  if (!response.ok) throw new DataError('server', path);
  // A captive portal or a host's fallback page answers 200 with HTML.
  if (!(response.headers.get('content-type') ?? '').includes('json')) throw new DataError('bad-data', path);
}

/**
 * Fetches one data file of the site.
 * @param path from `dataPaths`.
 * @throws DataError of the kind that tells what happened; an abort by the caller passes through.
 */
export const fetchData: ReadData = async (path, loadParse, signal) => {
  const timeout = AbortSignal.timeout(GIVE_UP_AFTER);
  const parsing = loadParse().catch((cause: unknown) => {
    throw new DataError('code', path, { cause });
  });
  // Awaited below; a file that cannot be had must not leave it unheard.
  parsing.catch(() => undefined);
  try {
    const response = await fetch(withBase(BASE_PATH, path), {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { accept: 'application/json' },
    });
    checkResponse(response, path);
    const [parse, text] = await Promise.all([parsing, readLimited(response, path)]);
    return parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof DataError || signal?.aborted) throw error;
    if (timeout.aborted) throw new DataError('timeout', path, { cause: error });
    const broken = error instanceof SyntaxError || (error instanceof Error && error.name === 'ValiError');
    throw new DataError(broken ? 'bad-data' : 'offline', path, { cause: error });
  }
};
