import { mergeFollowed } from '../followed/followed.ts';
import { mergeLogs } from '../log/reading-log.ts';
import { mergeSaved, savedItems } from '../saved/saved-list.ts';
import { readSettings, writeSettings } from '../settings/stored-settings.ts';
import { changeFollowed, changeLog, changeSaved, loadReader } from '../store/reader-store.ts';
import { type FileError, mergeReaderData, type ReaderData, readReaderData, writeReaderData } from './reader-data.ts';

/** An exported file is far smaller; in bytes. */
const MAX_FILE_BYTES = 5_000_000;

/** Result of an import: how many saved items and positions there are now, and whether all was stored. */
export type ImportResult =
  | { readonly ok: true; readonly saved: number; readonly positions: number; readonly stored: boolean }
  | { readonly ok: false; readonly error: FileError | 'too-large' };

async function currentData(): Promise<ReaderData> {
  return { ...(await loadReader()), settings: readSettings() };
}

/** Returns the reader's data as a JSON file. */
export async function exportReaderData(): Promise<Blob> {
  return new Blob([writeReaderData(await currentData(), Date.now())], { type: 'application/json' });
}

/** Imports an exported file: checks it, then merges it into the data of this device. A refused file changes nothing. */
export async function importReaderData(file: Blob): Promise<ImportResult> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, error: 'too-large' };
  const imported = readReaderData(await file.text());
  if (typeof imported === 'string') return { ok: false, error: imported };
  const merged = mergeReaderData(await currentData(), imported);
  if (merged.settings) writeSettings(merged.settings);
  const stored = await Promise.all([
    changeLog((log) => mergeLogs(log, imported.log)),
    changeSaved((saved) => mergeSaved(saved, imported.saved)),
    changeFollowed((followed) => mergeFollowed(followed, imported.followed)),
  ]);
  return {
    ok: true,
    saved: savedItems(merged.saved).length,
    positions: Object.values(merged.log).filter(({ place }) => place !== undefined).length,
    stored: stored.every(Boolean),
  };
}
