import { dataNameOf } from '#domain/match-path.ts';
import { parseArticlePage } from '#domain/page-data/article-page.ts';
import { changeReader, readerStore } from '../store/reader-store.ts';
import { savedFile, savedFiles } from './saved-files.ts';
import { bytesOf, type SavedFile, type SavedItem } from './saved-list.ts';
import { LOCKS } from './saving.ts';
import { orphansOf } from './tidy-saved.ts';

const isStory = ({ path }: SavedFile): boolean => dataNameOf(path) === 'article';

/** Looks for saved files that no item lists; finds none while the list is not known. */
export async function findOrphans(): Promise<readonly SavedFile[]> {
  const known = await readerStore().fresh(['saved']);
  const paths = known ? await orphansOf(known.saved, savedFiles) : [];
  return Promise.all(paths.map((path) => savedFile(path, savedFiles)));
}

/** Whether some of the files may be stories. */
export const holdStories = (files: readonly SavedFile[]): boolean => files.some(isStory);

/** Deletes the saved files that no item lists. */
export const deleteOrphans = (): Promise<void> =>
  LOCKS.whileNobodySaves(async () => savedFiles.remove((await findOrphans()).map(({ path }) => path)));

async function articleIn(file: SavedFile): Promise<{ id: string; headline: string } | null> {
  if (!isStory(file)) return null;
  try {
    return parseArticlePage(JSON.parse((await (await savedFiles.get(file.path))?.text()) ?? ''));
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
  const orphans = await findOrphans();
  const found = await Promise.all(orphans.map(async (file) => ({ file, story: await articleIn(file) })));
  let others = found.flatMap(({ file, story }) => (story ? [] : [file]));
  let count = 0;
  for (const { file, story } of found) {
    if (!story) continue;
    const files = [file, ...others];
    others = [];
    const item: SavedItem = {
      kind: 'article',
      id: story.id,
      title: story.headline,
      at: now,
      began: now,
      state: 'partial',
      files,
      bytes: bytesOf(files),
      stories: {},
    };
    if (await changeReader({ part: 'saved', change: { type: 'save', item } })) count += 1;
  }
  return count;
}
