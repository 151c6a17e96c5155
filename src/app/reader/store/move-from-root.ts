import { dataCache, savedCache } from '#domain/offline/cache-names.ts';
import { optional } from '#domain/values/optional.ts';
import { pathsOf, readSaved, type SavedItem, type SavedList } from '../saved/saved-list.ts';
import { PART_NAMES } from '../state/reader-state.ts';
import { asideChanges, isSpare } from './aside-changes.ts';
import { changeOfStored, PARTS, type ReaderChange } from './parts.ts';
import type { ReaderDatabase } from './reader-database.ts';

/** Key in the database that says that nothing is left to be moved. */
const MOVED_KEY = 'moved-from-root';

const ROOT = '/';

/** Moves the files below the base path from a cache of the root's into this site's own. */
async function moveFiles(base: string, nameOf: (base: string) => string): Promise<void> {
  if (!(await caches.has(nameOf(ROOT)))) return;
  const [from, to] = await Promise.all([caches.open(nameOf(ROOT)), caches.open(nameOf(base))]);
  for (const request of await from.keys()) {
    if (!new URL(request.url).pathname.startsWith(base)) continue;
    const response = await from.match(request);
    // What this site has by now is newer.
    if (response && !(await to.match(request, { ignoreVary: true }))) await to.put(request, response);
    await from.delete(request);
  }
}

const pathsIn = async (cacheName: string): Promise<readonly string[]> =>
  (await (await caches.open(cacheName)).keys()).map(({ url }) => new URL(url).pathname);

/** The items of a list that are this site's: of a whole one at least a file is here, and others may be anybody's. */
function ownItems(list: SavedList, base: string, here: ReadonlySet<string>): SavedList {
  const isOwn = (item: SavedItem) => pathsOf(item).some((path) => here.has(base + path.slice(1)));
  return Object.fromEntries(Object.entries(list).filter(([, item]) => item.state !== 'whole' || isOwn(item)));
}

/**
 * Takes over what this site stored under the names of a site at the root, as older versions did under any path. The values stay
 * there as well: another site of the origin may have stored them. Happens once, and again when a tab was closed meanwhile.
 * @param own database of this site. @param root database with the old name.
 */
export async function moveFromRoot(
  base: string,
  own: ReaderDatabase,
  root: ReaderDatabase,
  change: (change: ReaderChange) => Promise<unknown>,
): Promise<void> {
  const [moved] = await own.read([MOVED_KEY]);
  if (moved === true) return;
  const values = await root.read(PART_NAMES.map((name) => PARTS[name].key));
  // Before the list: an item is looked for in the cache when it is listed.
  await moveFiles(base, savedCache);
  await moveFiles(base, dataCache);
  const here = new Set(await pathsIn(savedCache(base)));
  for (const [index, name] of PART_NAMES.entries()) {
    const value = name === 'saved' ? ownItems(readSaved(values[index]), base, here) : values[index];
    const what = value === undefined ? null : changeOfStored(name, value);
    if (what) await change(what);
  }
  const aside = await optional(
    (async () => asideChanges(localStorage, 'sandarbh:').all())(),
    'values put aside by an older version',
  );
  // Only versions without the path in their names put whole values aside; single changes are another site's.
  for (const { id, change: what } of aside ?? []) if (isSpare(id)) await change(what);
  await own.change([MOVED_KEY], () => [true]);
}

/**
 * Sees to it that what the reader has deleted is not taken over once more. What lies under the names of the root is deleted as
 * well, unless there is a site at the root.
 */
export async function forgetMoved(own: ReaderDatabase, root: ReaderDatabase): Promise<void> {
  await own.change([MOVED_KEY], () => [true]);
  const sites = await optional(navigator.serviceWorker.getRegistrations(), 'sites of this origin');
  if (!sites || sites.some(({ scope }) => new URL(scope).pathname === ROOT)) return;
  await root.replaceAll(MOVED_KEY, true);
}
