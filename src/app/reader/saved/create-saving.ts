import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import type { ReaderState } from '../state/reader-state.ts';
import type { ReaderStore } from '../store/create-reader-store.ts';
import { timeAfter } from '../store/time-schema.ts';
import type { DownloadPlan } from './download-plan.ts';
import type { FetchedFile } from './fetch-file.ts';
import { outcomeOf, type SaveOutcome, saveFiles } from './save-files.ts';
import type { SavedFiles } from './saved-files.ts';
import { bytesOf, type SavedFile, type SavedItem, type SaveTarget, savedKey } from './saved-list.ts';
import type { SavedLocks } from './saved-locks.ts';
import type { SavedChange } from './saved-part.ts';
import { tidySaved } from './tidy-saved.ts';

/** Files that are stored now, files in all, and the size of the stored ones in bytes. */
export type SaveProgress = { readonly done: number; readonly all: number; readonly bytes: number };

/** How saving ended, the bytes that are on the device, and whether the saved list could be stored. */
export type SaveResult = { readonly outcome: SaveOutcome; readonly bytes: number; readonly listed: boolean };

export type SaveOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SaveProgress) => void;
  /** The plan, when the caller has it; otherwise the site is asked. */
  readonly plan?: DownloadPlan | undefined;
};

/** What saving stands on. */
export type SavingEnvironment = {
  /** Opened on first use. */
  readonly store: () => Pick<ReaderStore, 'change' | 'fresh'>;
  readonly state: () => ReaderState;
  /** Calls back on each change of the state; returns a function that ends it. */
  readonly onState: (listener: () => void) => () => void;
  readonly files: SavedFiles;
  readonly locks: SavedLocks;
  readonly fetch: (path: string, signal: AbortSignal) => Promise<FetchedFile>;
  readonly planFor: (target: SaveTarget) => Promise<DownloadPlan>;
  readonly now: () => number;
};

/** The list is stored after this many files, so that the library shows how far a closed tab had come. */
const STORE_EVERY = 8;

/** Creates what saves and deletes items in one tab. */
export function createSaving({ store, state, onState, files: cache, locks, fetch, planFor, now }: SavingEnvironment) {
  const change = (what: SavedChange): Promise<boolean> => store().change({ part: 'saved', change: what });
  const listedAs = (key: string): SavedItem | undefined => getOwn(state().saved, key);
  const after = (...times: readonly (number | undefined)[]): number => timeAfter(now(), ...times);

  /** Finishes what deletions, updates and closed tabs have left; nothing happens while the list is unknown. */
  const tidy = (): Promise<void> =>
    locks.whileNobodySaves(async () => {
      const known = await store().fresh(['saved']);
      if (known) await tidySaved(known.saved, cache, change);
    });

  async function save(target: SaveTarget, { signal, onProgress, plan: known }: SaveOptions): Promise<SaveResult> {
    const key = savedKey(target);
    // Another tab may have deleted it, and this tab may not have heard of it yet.
    await store().fresh(['saved']);
    const before = listedAs(key);
    const here = await cache.paths();
    const listed = before && before.state !== 'removed' ? before.files : [];
    const have = listed.filter(({ path }) => here.has(path));
    const began = after(before?.at);
    let plan: DownloadPlan;
    try {
      plan = known ?? (await planFor(target));
    } catch (error) {
      return { outcome: outcomeOf(error, signal), bytes: bytesOf(have), listed: true };
    }
    const wasWhole = before?.state === 'whole' && have.length === listed.length;
    let isListed = false;
    let planned: readonly string[] = plan.files.map(({ path }) => path);
    const list = (isWhole: boolean, isOver: boolean, files: readonly SavedFile[]) => {
      // Another tab, or this one, has all of the reader's data deleted meanwhile: nothing is listed again.
      if (isListed && !listedAs(key)) return Promise.resolve(true);
      isListed = true;
      // A whole item whose update was interrupted still has all its files.
      const staysWhole = isWhole || (wasWhole && files.length >= have.length);
      return change({
        type: 'save',
        item: {
          ...target,
          title: plan.title,
          at: after(began, listedAs(key)?.at),
          began,
          state: staysWhole ? 'whole' : 'partial',
          files: [...files],
          ...(isOver ? {} : { planned: [...planned] }),
          bytes: staysWhole ? bytesOf(files) : plan.bytes,
          stories: isWhole ? { ...plan.stories } : { ...before?.stories },
        },
      });
    };
    // The list names the files before they come, so that no closed tab leaves a file that nothing lists.
    await list(false, false, have);

    const stopping = new AbortController();
    const stop = () => stopping.abort();
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    // Another tab may delete the item meanwhile, or all of the reader's data.
    const unsubscribe = onState(() => {
      const listed = listedAs(key);
      if (!listed || (listed.state === 'removed' && listed.at >= began)) stop();
    });
    let count = 0;
    const download = (have: readonly SavedFile[]) =>
      saveFiles({
        cache,
        fetch,
        planned: plan.files,
        have,
        signal: stopping.signal,
        onFile: (files, all) => {
          onProgress({ done: files.length, all, bytes: bytesOf(files) });
          count += 1;
          // An intermediate state: the last one is stored, and awaited, at the end.
          if (count % STORE_EVERY === 0) optional(list(false, false, files), 'saved list');
        },
        onPlan: (paths) => {
          planned = paths;
          return list(false, false, have);
        },
      });
    try {
      let { outcome, files } = await download(have);
      const nowHere = await cache.paths();
      const isHere = ({ path }: SavedFile) => nowHere.has(path);
      // Something has deleted files meanwhile: they are fetched once more.
      if (outcome === 'whole' && !files.every(isHere)) ({ outcome, files } = await download(files.filter(isHere)));
      return { outcome, bytes: bytesOf(files), listed: await list(outcome === 'whole', true, files) };
    } finally {
      unsubscribe();
      signal.removeEventListener('abort', stop);
    }
  }

  return {
    tidy,

    /**
     * Saves a story or a running story. Resuming a partial item and updating a whole one are the same work, since files that
     * have not changed are not fetched again. Never rejects: every error becomes an outcome, and a bug is reported as well.
     */
    saveItem: async (target: SaveTarget, options: SaveOptions): Promise<SaveResult> => {
      let bytes = 0;
      const onProgress = (progress: SaveProgress) => {
        bytes = progress.bytes;
        options.onProgress(progress);
      };
      try {
        return await locks.whileSaving(() => save(target, { ...options, onProgress }));
      } catch (error) {
        return { outcome: outcomeOf(error, options.signal), bytes, listed: true };
      } finally {
        optional(tidy(), 'saved files');
      }
    },

    /**
     * Deletes a saved item. Its files are deleted as soon as nobody saves, but for those that another item needs.
     * @returns whether the deletion is stored.
     */
    removeItem: async (target: SaveTarget): Promise<boolean> => {
      const key = savedKey(target);
      const removed = await change({ type: 'remove', key, at: after(listedAs(key)?.at) });
      optional(tidy(), 'saved files');
      return removed;
    },
  };
}
