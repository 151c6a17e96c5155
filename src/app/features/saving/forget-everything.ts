import { dataCache, pagesCachePrefix, savedCache, sharedCache } from '#domain/offline/cache-names.ts';
import { BASE_PATH } from '../../config/site.ts';
import { VISITED_KEY } from '../../loading/stages.ts';
import { SCROLL_STORE } from '../../navigation/use-landing.ts';
import { clearMirror } from '../../reader/position/position-mirror.ts';
import { LOCKS } from '../../reader/saved/saving.ts';
import { readerStore, wipeReader } from '../../reader/store/reader-store.ts';

/** Whether a cache of this site holds what the reader opened, saved or shared; the others hold the app itself. */
const isReaders = (name: string): boolean =>
  [dataCache(BASE_PATH), savedCache(BASE_PATH), sharedCache(BASE_PATH)].includes(name) ||
  name.startsWith(pagesCachePrefix(BASE_PATH));

async function deleteCaches(): Promise<void> {
  // Missing in insecure contexts and in some private windows, which then hold nothing.
  if (!globalThis.caches) return;
  const names = (await caches.keys()).filter(isReaders);
  await Promise.all(names.map((name) => caches.delete(name)));
}

function clearNotes(): void {
  clearMirror();
  try {
    localStorage.removeItem(VISITED_KEY);
    sessionStorage.removeItem(SCROLL_STORE);
  } catch {
    // Blocked: there is nothing.
  }
}

/**
 * Deletes everything that this site has stored about its reader on this device, and what the reader saved, added or opened.
 * Other tabs stop saving, forget it too, and note nothing by themselves until they are loaded again.
 * @throws when the browser refuses a part; the others are deleted.
 */
export async function forgetEverything(): Promise<void> {
  readerStore().forget();
  // While nobody saves, so that no list is left without its files. One that the browser refuses must not keep the others.
  const ends = await LOCKS.whileNobodySaves(() => Promise.allSettled([wipeReader(), deleteCaches()]));
  clearNotes();
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
