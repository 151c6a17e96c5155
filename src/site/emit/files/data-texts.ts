import { createHash } from 'node:crypto';
import { dataPaths } from '#domain/pages.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { SiteData } from '../emit-data.ts';
import { dataFiles } from './data-files.ts';
import { type FileMark, keepList } from './keep-list.ts';

/** Marks a text with its size and the start of its hash: 72 bits, enough to tell two versions of a file apart. */
const markOf = (text: string): FileMark => ({
  bytes: Buffer.byteLength(text),
  hash: createHash('sha256').update(text).digest('base64url').slice(0, 12),
});

/**
 * Every data file as JSON, each made when it is asked for, so that a large site's texts never stand in memory together. The
 * lists of files to save and the manifest come last: they hold the sizes and hashes of the others.
 * @returns paths from the site's root and texts.
 */
export function* dataTexts(data: SiteData, storylines: readonly Storyline[]): Generator<[path: string, text: string]> {
  const marks = new Map<string, FileMark>();
  for (const [path, value] of dataFiles(data)) {
    const text = JSON.stringify(value);
    marks.set(path, markOf(text));
    yield [path, text];
  }
  for (const storyline of storylines)
    yield [dataPaths.keep(storyline.id), JSON.stringify(keepList(storyline, data, marks))];
  const files = Object.fromEntries(Array.from(marks, ([path, { hash }]) => [path, hash]));
  yield [dataPaths.manifest(), JSON.stringify({ version: 1, files })];
}
