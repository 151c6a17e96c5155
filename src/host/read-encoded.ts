import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { brotli } from './brotli.ts';

/** A file's bytes as they travel; `encoding` is the `content-encoding`, `null` for none. */
export type Encoded = { readonly bytes: Buffer; readonly encoding: 'br' | 'gzip' | null };

const compressGzip = promisify(gzip);

/** A page takes some milliseconds at this quality; higher ones take too long while a reader waits. */
const BROTLI_QUALITY = 5;

/** Formats that are compressed already. */
const DENSE = new Set(['.png', '.woff2']);

const COPIES = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

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
 * Reads a file in the smallest encoding that the client takes: its compressed copy, or compressed now where there is none.
 * @param accepts the request's `accept-encoding`.
 * @throws when the file cannot be read.
 */
export async function readEncoded(file: string, accepts: string): Promise<Encoded> {
  for (const [encoding, suffix] of COPIES) {
    const bytes = accepts.includes(encoding) ? await readIfThere(file + suffix) : null;
    if (bytes) return { bytes, encoding };
  }
  const bytes = await readFile(file);
  // The build makes no copies of a large site's pages; hosts compress those on request, too.
  if (DENSE.has(extname(file))) return { bytes, encoding: null };
  if (accepts.includes('br')) return { bytes: await brotli(bytes, BROTLI_QUALITY), encoding: 'br' };
  if (accepts.includes('gzip')) return { bytes: await compressGzip(bytes), encoding: 'gzip' };
  return { bytes, encoding: null };
}
