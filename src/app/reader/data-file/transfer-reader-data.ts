import { optional } from '#domain/values/optional.ts';
import { savedItems } from '../saved/saved-list.ts';
import { tidySavedItems } from '../saved/saving.ts';
import { changeReader, loadReader } from '../store/reader-store.ts';
import { type FileError, mergeReaderData, readReaderData, writeReaderData } from './reader-data.ts';

/** An exported file is far smaller; in bytes. */
const MAX_FILE_BYTES = 5_000_000;

/** Result of an import: how many saved items and positions there are now, and whether all was stored. */
export type ImportResult =
  | { readonly ok: true; readonly saved: number; readonly positions: number; readonly stored: boolean }
  | { readonly ok: false; readonly error: FileError | 'too-large' };

/**
 * Returns the reader's data as a JSON file.
 * @returns `null` while the database does not answer: a file without what it holds would look complete.
 */
export async function exportReaderData(): Promise<Blob | null> {
  const { log, saved, followed, status } = await loadReader();
  if ([status.log, status.saved, status.followed].some((part) => part !== 'known')) return null;
  return new Blob([writeReaderData({ log, saved, followed }, Date.now())], { type: 'application/json' });
}

/** Imports an exported file: checks it, then merges it into the data of this device. A refused file changes nothing. */
export async function importReaderData(file: Blob): Promise<ImportResult> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, error: 'too-large' };
  const imported = readReaderData(await file.text(), Date.now());
  if (typeof imported === 'string') return { ok: false, error: imported };
  const merged = mergeReaderData(await loadReader(), imported);
  const stored = await Promise.all([
    changeReader({ part: 'log', change: { type: 'merge', log: imported.log } }),
    changeReader({ part: 'saved', change: { type: 'import', list: imported.saved } }),
    changeReader({ part: 'followed', change: { type: 'merge', followed: imported.followed } }),
  ]);
  // What was deleted on the other device is deleted here, with its files.
  optional(tidySavedItems(), 'saved files');
  return {
    ok: true,
    saved: savedItems(merged.saved).length,
    positions: Object.values(merged.log).filter(({ place }) => place !== undefined).length,
    stored: stored.every(Boolean),
  };
}
