import { storyFingerprint } from '#domain/article/fingerprint.ts';
import { readFile } from '../../data/read-file.ts';
import type { SavedItem } from '../../reader/saved.ts';
import { missingSaved } from './saved-cache.ts';

/** How a saved item stands against the device and the site. */
export type ItemHealth = {
  /** Files that the browser has taken away. */
  readonly missing: number;
  /** Stories that the site has in another form now. */
  readonly edited: number;
};

/** Looks whether the files of an item still lie here. */
export const missingOf = async ({ files }: SavedItem): Promise<number> =>
  (await missingSaved(files.map(({ path }) => path))).length;

/** Asks the site how many stories of an item have changed since they were saved; 0 when it cannot be asked. */
export async function editedOf({ kind, id, stories }: SavedItem): Promise<number> {
  try {
    const now =
      kind === 'article'
        ? { [id]: storyFingerprint(await readFile('article', id)) }
        : (await readFile('keep', id)).stories;
    const ids = new Set([...Object.keys(now), ...(kind === 'storyline' ? Object.keys(stories) : [])]);
    return [...ids].filter((story) => Object.hasOwn(now, story) && now[story] !== stories[story]).length;
  } catch {
    return 0;
  }
}
