import { withBase } from '#domain/pages.ts';
import { timeLimit } from '#web/time-limit.ts';
import { BASE_PATH } from '../../config/site.ts';
import { DataError } from '../../data/data-error.ts';
import { checkStatus, isInvalidFile, overNetwork, TIMEOUT_MS, toDataError } from '../../data/fetch-data.ts';
import { parserLoaderOf } from '../../data/read-file.ts';
import { MAX_BYTES, readLimited } from '../../data/read-limited.ts';

/** A downloaded file: what to store, and its parsed content when it is a data file. */
export type FetchedFile = { readonly body: Blob; readonly data: unknown };

type Read<T> = (response: Response, path: string) => Promise<T>;

const typeOf = (response: Response): string => response.headers.get('content-type') ?? '';

const readJson: Read<string> = async (response, path) => {
  if (!typeOf(response).includes('json')) throw new DataError('bad-data', path);
  return readLimited(response, path);
};

const readPicture: Read<Blob> = async (response, path) => {
  if (!typeOf(response).startsWith('image/')) throw new DataError('bad-data', path);
  const picture = await response.blob();
  if (picture.size > MAX_BYTES) throw new DataError('bad-data', path);
  return picture;
};

async function download<T>(path: string, read: Read<T>, signal: AbortSignal): Promise<T> {
  const limit = timeLimit(TIMEOUT_MS, signal);
  try {
    const request = fetch(withBase(BASE_PATH, path), {
      signal: limit.signal,
      // Past the HTTP cache; the service worker lets such requests pass as well.
      cache: 'no-store',
    });
    const response = await overNetwork(request, path, limit.signal);
    checkStatus(response, path);
    return await overNetwork(read(response, path), path, limit.signal);
  } catch (error) {
    if (signal.aborted) throw error;
    throw toDataError(error, path, limit.isOver());
  }
}

/**
 * Downloads the current form of a file, past all caches, and checks it.
 * @param path of a data file or a picture.
 * @param signal aborts the download; the abort error is thrown as it is.
 * @throws DataError when the file cannot be downloaded or is invalid. Other errors are bugs.
 */
export async function fetchFile(path: string, signal: AbortSignal): Promise<FetchedFile> {
  const loadParser = parserLoaderOf(path);
  if (!loadParser) return { body: await download(path, readPicture, signal), data: null };
  const parsing = loadParser().catch((cause: unknown) => {
    throw new DataError('code', path, { cause });
  });
  const [parse, text] = await Promise.all([parsing, download(path, readJson, signal)]);
  try {
    return { body: new Blob([text], { type: 'application/json; charset=utf-8' }), data: parse(JSON.parse(text)) };
  } catch (error) {
    throw isInvalidFile(error) ? new DataError('bad-data', path, { cause: error }) : error;
  }
}
