import { refuse } from '../../text/report/refuse.ts';
import type { FileReading } from '../articles/stored-article.ts';
import type { FeedOptions } from '../feeds/read-entries.ts';
import { readBytes } from '../reading/read-bytes.ts';
import { LARGEST_FILE, sizeValues } from '../source/limits.ts';
import { readPlainFile, readUpTo } from '../source/read-limited.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

/** The message of a thrown value. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads a file, or standard input. Does not throw: a file that cannot be read is refused with the reason. */
export function readSource(path: string, options: Omit<FeedOptions, 'source'>): FileReading {
  try {
    if (path === STDIN) {
      const bytes = readUpTo(0, LARGEST_FILE);
      return bytes
        ? readBytes(bytes, { ...options, source: path })
        : refuse(path, 1, 'too-much-input', { limit: sizeValues(0, LARGEST_FILE).limit });
    }
    const file = readPlainFile(path, LARGEST_FILE);
    if ('bytes' in file) return readBytes(file.bytes, { ...options, source: path });
    return file.refused === 'too-large'
      ? refuse(path, 1, 'too-large', sizeValues(file.size, LARGEST_FILE))
      : refuse(path, null, 'not-a-file');
  } catch (error) {
    return refuse(path, null, 'unreadable', { reason: reasonOf(error) });
  }
}
