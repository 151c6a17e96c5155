import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '#host/brotli.ts';

const QUALITY = 11;
/** Some builds' worth of files. */
const MOST_KEPT = 300;

/**
 * Brotli of code, as tight as can be. That takes a second of every build, while stories change from build to build and code
 * hardly ever: what was packed once is taken from the folder.
 * @param folder holds packed copies by the hash of what they were made from; made when it is missing.
 */
export function createCodePacker(folder: string): (bytes: Buffer) => Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  return async (bytes) => {
    const hash = createHash('sha256').update(`${process.versions.brotli} ${QUALITY}\n`).update(bytes).digest('hex');
    const file = join(folder, hash);
    try {
      return readFileSync(file);
    } catch {
      const packed = await brotli(bytes, QUALITY, bytes.byteLength);
      // Under another name first: a build that is stopped leaves no half of a file.
      const part = `${file}.${process.pid}`;
      writeFileSync(part, packed);
      renameSync(part, file);
      return packed;
    }
  };
}

/** Deletes the oldest packed copies where there are many. */
export function prunePackedCode(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST_KEPT) return;
  const byAge = names
    .map((name) => ({ file: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of byAge.slice(MOST_KEPT)) rmSync(file, { force: true });
}
