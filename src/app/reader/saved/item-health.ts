import { storyFingerprint } from '#domain/article/fingerprint.ts';
import { readFile } from '../../data/read-file.ts';
import { savedFiles } from './saved-files.ts';
import type { SavedItem } from './saved-list.ts';

/** A saved item compared with the device and with the site. */
export type ItemHealth = {
  /** Number of files that the browser has deleted. */
  readonly missing: number;
  /** Number of stories that the site has changed since they were saved. */
  readonly edited: number;
};

/** Counts the files of an item that are no longer on the device. */
export async function countMissing({ files }: SavedItem): Promise<number> {
  const here = await savedFiles.paths();
  return files.filter(({ path }) => !here.has(path)).length;
}

/**
 * Counts the stories of an item that the site has changed since they were saved.
 * @throws DataError when the site cannot be reached.
 */
export async function countEdited({ kind, id, stories }: SavedItem): Promise<number> {
  const now =
    kind === 'article'
      ? { [id]: storyFingerprint(await readFile('article', id)) }
      : (await readFile('keep', id)).stories;
  return Object.keys(now).filter((story) => now[story] !== stories[story]).length;
}
