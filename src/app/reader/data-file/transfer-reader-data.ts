import { mergeFollowed } from '../followed/followed.ts';
import { mergeLogs } from '../log/reading-log.ts';
import { mergeSaved, savedItems } from '../saved/saved-list.ts';
import { readSettings, writeSettings } from '../settings/stored-settings.ts';
import { changeFollowed, changeLog, changeSaved, loadReader } from '../store/reader-store.ts';
import { mergeOwnData, type OwnData, type OwnDataFault, readOwnData, writeOwnData } from './reader-data.ts';

/** A list of ours stays far below this. */
const MAX_FILE_BYTES = 5_000_000;

/** How taking in a file ended. */
export type ImportResult =
  | { readonly ok: true; readonly saved: number; readonly places: number; readonly stored: boolean }
  | { readonly ok: false; readonly fault: OwnDataFault | 'too-large' };

async function ownData(): Promise<OwnData> {
  return { ...(await loadReader()), settings: readSettings() };
}

/** Everything the reader owns here, as one JSON file. */
export async function exportOwnData(): Promise<Blob> {
  return new Blob([writeOwnData(await ownData(), Date.now())], { type: 'application/json' });
}

/** Takes in such a file: checked first, then joined, the newer of two winning. Nothing is touched when it is refused. */
export async function importOwnData(file: Blob): Promise<ImportResult> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, fault: 'too-large' };
  const brought = readOwnData(await file.text());
  if (typeof brought === 'string') return { ok: false, fault: brought };
  const merged = mergeOwnData(await ownData(), brought);
  if (merged.settings) writeSettings(merged.settings);
  const stored = await Promise.all([
    changeLog((log) => mergeLogs(log, brought.log)),
    changeSaved((saved) => mergeSaved(saved, brought.saved)),
    changeFollowed((followed) => mergeFollowed(followed, brought.followed)),
  ]);
  return {
    ok: true,
    saved: savedItems(merged.saved).length,
    places: Object.values(merged.log).filter(({ place }) => place !== undefined).length,
    stored: stored.every(Boolean),
  };
}
