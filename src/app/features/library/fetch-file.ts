import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/base-path.ts';
import { DataError } from '../../data/data-error.ts';
import { faultOf } from '../../data/fetch-data.ts';
import { parserLoaderOf } from '../../data/read-file.ts';
import { MAX_BYTES, readLimited } from '../../data/read-limited.ts';

const GIVE_UP_AFTER_MS = 12_000;

/** A file as it shall lie on the device; `data` when it is a data file. */
export type FetchedFile = { readonly body: Blob; readonly data: unknown };

/**
 * Fetches a file past every cache (what is saved shall be today's), and checks it before it is kept.
 * @throws DataError; an abort by the caller passes through.
 */
export async function fetchFile(path: string, signal: AbortSignal): Promise<FetchedFile> {
  const limit = AbortSignal.timeout(GIVE_UP_AFTER_MS);
  try {
    // `no-store` also tells the worker to let this one pass.
    const response = await fetch(withBase(BASE_PATH, path), {
      signal: AbortSignal.any([signal, limit]),
      cache: 'no-store',
    });
    if (response.status === 404 || response.status === 410) throw new DataError('not-found', path);
    if (!response.ok) throw new DataError('server', path);
    const type = response.headers.get('content-type') ?? '';
    const loadParser = parserLoaderOf(path);
    if (!loadParser) {
      if (!type.startsWith('image/')) throw new DataError('bad-data', path);
      const picture = await response.blob();
      if (picture.size > MAX_BYTES) throw new DataError('bad-data', path);
      return { body: picture, data: null };
    }
    if (!type.includes('json')) throw new DataError('bad-data', path);
    const [parse, text] = await Promise.all([loadParser(), readLimited(response, path)]);
    const data = parse(JSON.parse(text));
    return { body: new Blob([text], { type: 'application/json; charset=utf-8' }), data };
  } catch (error) {
    if (signal.aborted) throw error;
    throw faultOf(error, path, limit.aborted);
  }
}
