import { dataNameOf } from '#domain/match-path.ts';
import { parseArticlePage } from '#domain/page-data/article-page.ts';
import { changeReader, readerStore } from '../store/reader-store.ts';
import { savedFiles } from './saved-files.ts';
import type { SavedFile, SavedItem } from './saved-list.ts';
import { LOCKS } from './saving.ts';
import { orphansOf } from './tidy-saved.ts';

/** Files in the saved cache that no item lists, their size in bytes, and how many of them may be stories. */
export type Orphans = { readonly paths: readonly string[]; readonly bytes: number; readonly stories: number };

const NONE: Orphans = { paths: [], bytes: 0, stories: 0 };

const isStory = (path: string): boolean => dataNameOf(path) === 'article';

/** Looks for saved files that no item lists; finds none while the list is not known. */
export async function findOrphans(): Promise<Orphans> {
  const known = await readerStore().fresh(['saved']);
  if (!known) return NONE;
  const paths = await orphansOf(known.saved, savedFiles);
  const sizes = await Promise.all(paths.map(async (path) => (await savedFiles.get(path))?.size ?? 0));
  return { paths, bytes: sizes.reduce((sum, size) => sum + size, 0), stories: paths.filter(isStory).length };
}

/** Deletes the saved files that no item lists. */
export const deleteOrphans = (): Promise<void> =>
  LOCKS.whileNobodySaves(async () => savedFiles.remove((await findOrphans()).paths));

async function articleAt(path: string): Promise<{ id: string; headline: string } | null> {
  if (!isStory(path)) return null;
  try {
    return parseArticlePage(JSON.parse((await (await savedFiles.get(path))?.text()) ?? ''));
  } catch {
    // Spoilt: it is no story any more.
    return null;
  }
}

/**
 * Puts the stories among the orphans into the saved list again, as partial items. The other files go with the first of them:
 * which story they belong to is not known.
 * @param now in milliseconds since 1970.
 * @returns the number of stories that are listed again.
 */
export async function listOrphans(now: number): Promise<number> {
  const { paths } = await findOrphans();
  const fileOf = async (path: string): Promise<SavedFile> => ({
    path,
    bytes: (await savedFiles.get(path))?.size ?? 0,
  });
  const found = await Promise.all(paths.map(async (path) => ({ path, story: await articleAt(path) })));
  let others = await Promise.all(found.flatMap(({ path, story }) => (story ? [] : [fileOf(path)])));
  let count = 0;
  for (const { path, story } of found) {
    if (!story) continue;
    const files = [await fileOf(path), ...others];
    others = [];
    const item: SavedItem = {
      kind: 'article',
      id: story.id,
      title: story.headline,
      at: now,
      began: now,
      state: 'partial',
      files,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      stories: {},
    };
    if (await changeReader({ part: 'saved', change: { type: 'save', item } })) count += 1;
  }
  return count;
}
