import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectGarbage } from './collect-garbage.ts';

/** A file to write: path from the site's root, where a path that ends in a slash means its `index.html`, and content. */
export type OutputFile = readonly [path: string, content: string | Uint8Array];

const FILES_BETWEEN_COLLECTIONS = 1_500;

/**
 * Writes files below a folder, one at a time as they are made, so that a large site does not have to fit into memory. The calls
 * are synchronous: for thousands of small files that takes less than half the time of promises.
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
