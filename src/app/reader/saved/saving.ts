import { nameAt } from '#domain/offline/cache-names.ts';
import { BASE_PATH } from '../../config/site.ts';
import { onReaderState, readerState } from '../state/reader-state.ts';
import { readerStore } from '../store/reader-store.ts';
import { createSaving } from './create-saving.ts';
import { planFor } from './download-plan.ts';
import { fetchFile } from './fetch-file.ts';
import { savedFiles } from './saved-files.ts';
import { savedLocks } from './saved-locks.ts';

/** The locks of the saved files, which forgetting everything waits for too. */
export const LOCKS = savedLocks(nameAt(BASE_PATH, 'sandarbh-saved'));

/** Saves and deletes items, and finishes what closed tabs have left. */
export const {
  saveItem,
  removeItem,
  tidy: tidySavedItems,
} = createSaving({
  store: readerStore,
  state: readerState,
  onState: onReaderState,
  files: savedFiles,
  locks: LOCKS,
  fetch: fetchFile,
  planFor,
  now: Date.now,
});
