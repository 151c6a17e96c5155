import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const optionsOf = (quality: number, sizeHint: number) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: sizeHint },
});

/**
 * Compresses bytes with Brotli.
 * @param quality 0 (fast) to 11 (small).
 * @param sizeHint number of bytes to expect, which lets the encoder choose its window; 0 when unknown.
 */
export const brotli = (bytes: Uint8Array, quality: number, sizeHint = 0): Promise<Buffer> =>
  compress(bytes, optionsOf(quality, sizeHint));

/** Compresses bytes with Brotli and blocks until done; parameters as for `brotli`. */
export const brotliSync = (bytes: Uint8Array, quality: number, sizeHint = 0): Buffer =>
  brotliCompressSync(bytes, optionsOf(quality, sizeHint));

/**
 * Size of a file as a host sends it: Brotli of quality 9, or the file itself when that is smaller.
 * @returns bytes.
 */
export const brotliSize = (bytes: Uint8Array): number =>
  Math.min(bytes.length, brotliSync(bytes, 9, bytes.length).length);
