import { DataError } from './data-error.ts';

/** No file of ours comes near; more than this is not ours. */
export const MAX_BYTES = 5_000_000;

/**
 * Reads a response's text and stops when it grows beyond {@link MAX_BYTES}, whatever its headers say.
 * @throws DataError `bad-data` when it is too large; what the stream throws when the transfer is cut.
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
