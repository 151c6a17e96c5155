import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes asked for at a time. */
const PIECE = 256 * 1024;

/** Standard input on Windows ends with this error. */
const isEnd = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EOF';

function readPiece(open: number, piece: Buffer): number {
  try {
    return readSync(open, piece);
  } catch (error) {
    if (isEnd(error)) return 0;
    throw error;
  }
}

/**
 * Reads what is open to its end, or to a limit. Beyond the limit it reads no further.
 * @param open file descriptor; 0 is standard input.
 * @param limit in bytes.
 * @returns `null` when there is more than the limit.
 */
export function readUpTo(open: number, limit: number): Uint8Array | null {
  const pieces: Buffer[] = [];
  let size = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const read = readPiece(open, piece);
    if (read === 0) return Buffer.concat(pieces, size);
    size += read;
    if (size > limit) return null;
    pieces.push(piece.subarray(0, read));
  }
}

/** The bytes of a file, or why there are none: it is no plain file, or larger than the limit (`size` in bytes). */
export type LimitedFile =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'not-a-file' }
  | { readonly refused: 'too-large'; readonly size: number };

/**
 * Reads a plain file up to a limit. A pipe, device or socket is not opened: reading one may wait for ever, or do something.
 * @param limit in bytes.
 * @throws when the file is missing or cannot be read.
 */
export function readPlainFile(path: string, limit: number): LimitedFile {
  const stat = statSync(path);
  if (!stat.isFile()) return { refused: 'not-a-file' };
  if (stat.size > limit) return { refused: 'too-large', size: stat.size };
  // Without waiting, should a pipe have taken the place of the file meanwhile.
  const open = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(open).isFile()) return { refused: 'not-a-file' };
    const bytes = readUpTo(open, limit);
    return bytes ? { bytes } : { refused: 'too-large', size: limit + 1 };
  } finally {
    closeSync(open);
  }
}
