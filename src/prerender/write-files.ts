import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write: path from the site's root (a folder stands for its `index.html`) and content. */
export type OutputFile = readonly [path: string, content: string | Uint8Array];

/** Writes files below a folder, one at a time, so that a large site needs no large memory. */
export async function writeFiles(dist: string, files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Promise<void> {
  const folders = new Set<string>();
  for await (const [path, content] of files) {
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      folders.add(folder);
    }
    await writeFile(file, content);
  }
}
