import { DataError } from './data-error.ts';

/** Largest size of a file, in bytes. The site's files are far smaller. */
export const MAX_BYTES = 5_000_000;

/**
 * Reads the text of a response, up to {@link MAX_BYTES}, whatever its headers say.
 * @throws DataError `bad-data` when it is larger; the stream's error when the transfer is interrupted.
 */
export async function readLimited(response: Response, path: string): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) {
    await response.body?.cancel();
    throw new DataError('bad-data', path);
  }
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
