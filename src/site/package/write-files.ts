import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectGarbage } from '../emit/collect-garbage.ts';

/** A file to write: path from the site's root (a folder stands for its `index.html`) and content. */
export type OutputFile = readonly [path: string, content: string | Uint8Array];

const FILES_BETWEEN_COLLECTIONS = 1_500;

/**
 * Writes files below a folder, one at a time, so that a large site needs no large memory; synchronously, which takes less than
 * half the time of promises.
 */
export async function writeFiles(dist: string, files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Promise<void> {
  const folders = new Set<string>();
  let written = 0;
  for await (const [path, content] of files) {
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(file, content);
    written += 1;
    if (written % FILES_BETWEEN_COLLECTIONS === 0) collectGarbage();
  }
}
