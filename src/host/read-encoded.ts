import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { acceptedEncodings, type Encoding } from './accept-encoding.ts';
import { brotli } from './brotli.ts';

/** A file's bytes as they travel; `encoding` is the `content-encoding`, `null` for none. */
export type Encoded = { readonly bytes: Buffer; readonly encoding: Encoding | null };

const compressGzip = promisify(gzip);

/** A page takes some milliseconds at this quality; higher ones take too long while a reader waits. */
const BROTLI_QUALITY = 5;

/** Formats that are compressed already. */
const DENSE = new Set(['.png', '.woff2']);

/** Endings of the compressed copies that the build makes. */
const COPIES: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/**
 * Reads a file that may be missing.
 * @returns `null` when there is no such file.
 * @throws when it is there and cannot be read.
 */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Reads a file in an encoding that the client takes: a compressed copy, the one it wants most, or compressed now where there is
 * none.
 * @param accepts the request's `accept-encoding`.
 * @throws when the file cannot be read.
 */
export async function readEncoded(file: string, accepts: string): Promise<Encoded> {
  const accepted = acceptedEncodings(accepts);
  for (const encoding of accepted) {
    const bytes = await readIfThere(file + COPIES[encoding]);
    if (bytes) return { bytes, encoding };
  }
  const bytes = await readFile(file);
  const [encoding = null] = accepted;
  // The build makes no copies of a large site's pages; hosts compress those on request, too.
  if (encoding === null || DENSE.has(extname(file))) return { bytes, encoding: null };
  return { bytes: await (encoding === 'br' ? brotli(bytes, BROTLI_QUALITY) : compressGzip(bytes)), encoding };
}
