import { readFileSync, statSync } from 'node:fs';
import { refuse } from '../../text/report/refuse.ts';
import type { FileReading } from '../articles/stored-article.ts';
import type { FeedOptions } from '../feeds/read-entries.ts';
import { readBytes } from '../reading/read-bytes.ts';
import { LARGEST_FILE, sizeValues } from '../source/limits.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

/** The message of a thrown value. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads a file, or standard input. Does not throw: a file that cannot be read is refused with the reason. */
export function readSource(path: string, options: Omit<FeedOptions, 'source'>): FileReading {
  try {
    const size = path === STDIN ? 0 : statSync(path).size;
    if (size > LARGEST_FILE) return refuse(path, 1, 'too-large', sizeValues(size, LARGEST_FILE));
    return readBytes(readFileSync(path === STDIN ? 0 : path), { ...options, source: path });
  } catch (error) {
    return refuse(path, null, 'unreadable', { reason: reasonOf(error) });
  }
}
