import { type SavedFiles, savedFile } from './saved-files.ts';
import { listedPaths, pathsOf, type SavedFile, type SavedItem, type SavedList } from './saved-list.ts';
import type { SavedChange } from './saved-part.ts';

/** Whether an item names files that have to be deleted or looked for. */
const isUntidy = (item: SavedItem): boolean =>
  (item.planned?.length ?? 0) > 0 || (item.state === 'removed' && item.files.length > 0);

/** Returns those of an item's planned files that are here, with their sizes. */
async function arrived(item: SavedItem, here: ReadonlySet<string>, cache: SavedFiles): Promise<SavedFile[]> {
  const listed = new Set(item.files.map(({ path }) => path));
  const files = (item.planned ?? []).filter((path) => here.has(path) && !listed.has(path));
  return Promise.all(files.map((path) => savedFile(path, cache)));
}

/**
 * Finishes what a closed tab or an update has left: deletes the files of deleted items and those that a whole item needs no
 * more, unless another item has them, and lists the files of a partial item that had come before the tab was closed.
 * Must run while nobody saves, on a list that is known.
 * @param change makes a change to the list.
 */
export async function tidySaved(
  list: SavedList,
  cache: SavedFiles,
  change: (change: SavedChange) => Promise<unknown>,
): Promise<void> {
  const untidy = Object.entries(list).filter(([, item]) => isUntidy(item));
  if (untidy.length === 0) return;
  const here = await cache.paths();
  // First what is to stay: from then on those files are listed.
  for (const [key, item] of untidy.filter(([, { state }]) => state === 'partial')) {
    const files = [...item.files.filter(({ path }) => here.has(path)), ...(await arrived(item, here, cache))];
    await change({ type: 'tidied', key, at: item.at, paths: item.planned ?? [], files });
  }
  const needed = new Set([
    ...Object.values(list).flatMap((item) => (item.state === 'whole' ? item.files.map(({ path }) => path) : [])),
    ...listedPaths(Object.fromEntries(Object.entries(list).filter(([, { state }]) => state === 'partial'))),
  ]);
  for (const [key, item] of untidy.filter(([, { state }]) => state !== 'partial')) {
    await cache.remove(pathsOf(item).filter((path) => !needed.has(path)));
    const files = item.state === 'removed' ? [] : item.files;
    await change({ type: 'tidied', key, at: item.at, paths: item.planned ?? [], files });
  }
}

/** Returns the files that no item lists, deleted ones included. */
export async function orphansOf(list: SavedList, cache: SavedFiles): Promise<readonly string[]> {
  const listed = new Set(Object.values(list).flatMap(pathsOf));
  return [...(await cache.paths())].filter((path) => !listed.has(path));
}
