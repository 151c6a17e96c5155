import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import { changeSaved, loadReader } from '../store/reader-store.ts';
import { type DownloadPlan, planFor } from './download-plan.ts';
import { outcomeOf, type SaveOutcome, saveFiles } from './save-files.ts';
import { deleteSaved } from './saved-cache.ts';
import { bytesOf, filesOnlyOf, type SavedFile, type SavedItem, type SaveTarget, savedKey } from './saved-list.ts';

/** Files that are stored now, files in all, and the size of the stored ones in bytes. */
export type SaveProgress = { readonly done: number; readonly all: number; readonly bytes: number };

/** How saving ended, the bytes that are on the device, and whether the saved list could be stored. */
export type SaveResult = { readonly outcome: SaveOutcome; readonly bytes: number; readonly listed: boolean };

type SaveOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SaveProgress) => void;
  /** The plan, when the caller has it; otherwise the site is asked. */
  readonly plan?: DownloadPlan | undefined;
};

/** The list is stored after this many files, since a tab may be closed at any time. */
const STORE_EVERY = 8;

async function save(target: SaveTarget, { signal, onProgress, plan: known }: SaveOptions): Promise<SaveResult> {
  const key = savedKey(target);
  const before = getOwn((await loadReader()).saved, key);
  const have = before && before.state !== 'removed' ? before.files : [];
  let plan: DownloadPlan;
  try {
    plan = known ?? (await planFor(target));
  } catch (error) {
    return { outcome: outcomeOf(error, signal), bytes: bytesOf(have), listed: true };
  }
  const wasWhole = before?.state === 'whole';
  const store = (isWhole: boolean, files: readonly SavedFile[]) => {
    // A whole item whose update was interrupted still has all its files.
    const staysWhole = isWhole || (wasWhole && files.length >= have.length);
    const item: SavedItem = {
      ...target,
      title: plan.title,
      at: Date.now(),
      state: staysWhole ? 'whole' : 'partial',
      files: [...files],
      bytes: staysWhole ? bytesOf(files) : plan.bytes,
      stories: isWhole ? { ...plan.stories } : { ...before?.stories },
    };
    return changeSaved((list) => ({ ...list, [key]: item }));
  };
  // Intermediate states: the last one is stored, and awaited, at the end.
  if (!wasWhole) optional(store(false, have), 'saved list');
  let count = 0;
  const { outcome, files } = await saveFiles({
    planned: plan.files,
    have,
    signal,
    onFile: (now, all) => {
      onProgress({ done: now.length, all, bytes: bytesOf(now) });
      count += 1;
      if (count % STORE_EVERY === 0) optional(store(false, now), 'saved list');
    },
  });
  const listed = await store(outcome === 'whole', files);
  return { outcome, bytes: bytesOf(files), listed };
}

/**
 * Saves a story or a running story. Resuming a partial item and updating a whole one are the same work, since files that have
 * not changed are not fetched again. Never rejects: every error becomes an outcome, and a bug is reported as well.
 */
export async function saveItem(target: SaveTarget, options: SaveOptions): Promise<SaveResult> {
  let bytes = 0;
  const onProgress = (progress: SaveProgress) => {
    bytes = progress.bytes;
    options.onProgress(progress);
  };
  try {
    return await save(target, { ...options, onProgress });
  } catch (error) {
    return { outcome: outcomeOf(error, options.signal), bytes, listed: true };
  }
}

/** Deletes a saved item, and its files but for those that another item needs. */
export async function removeItem(target: SaveTarget): Promise<void> {
  const key = savedKey(target);
  const { saved } = await loadReader();
  const paths = filesOnlyOf(saved, key);
  // The list first: it must never name files that are half deleted.
  await changeSaved((list) => {
    const item = getOwn(list, key);
    return item
      ? { ...list, [key]: { ...item, at: Date.now(), state: 'removed', files: [], bytes: 0, stories: {} } }
      : list;
  });
  await deleteSaved(paths);
}
