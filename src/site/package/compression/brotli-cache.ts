import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '#host/brotli.ts';

const BEST_QUALITY = 11;
/** The output of several builds. */
const MOST_CACHED = 300;

/**
 * Makes a function that compresses with the best quality and keeps its output on disk. Code compresses in about a second of CPU
 * time and hardly changes from one build to the next, while stories do.
 * @param folder holds compressed copies, named by the hash of their input; made if missing.
 */
export function createCachedBrotli(folder: string): (bytes: Buffer) => Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  return async (bytes) => {
    const hash = createHash('sha256')
      .update(`${process.versions.brotli} ${BEST_QUALITY}\n`)
      .update(bytes)
      .digest('hex');
    const file = join(folder, hash);
    if (existsSync(file)) return readFileSync(file);
    const compressed = await brotli(bytes, BEST_QUALITY, bytes.byteLength);
    // Written to a temporary file, then renamed: a build that is stopped leaves no incomplete copy.
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, compressed);
    renameSync(temporary, file);
    return compressed;
  };
}

/** Deletes the oldest files of the cache, if it holds more than the output of several builds. */
export function pruneBrotliCache(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST_CACHED) return;
  const newestFirst = names
    .map((name) => ({ file: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of newestFirst.slice(MOST_CACHED)) rmSync(file, { force: true });
}
