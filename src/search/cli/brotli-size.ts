import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as a host sends it, brotli at quality 9. */
export function brotliSize(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
}
