import { getOwn } from '#domain/values/get-own.ts';
import { DataError } from '../../data/data-error.ts';
import { changeSaved, loadReader } from '../../reader/reader-store.ts';
import { filesOnlyOf, type SavedItem, savedKey } from '../../reader/saved.ts';
import { type KeepOutcome, keepFiles } from './keep-files.ts';
import { deleteSaved } from './saved-cache.ts';
import { type Wanted, wantedOf } from './wanted-files.ts';

/** Which story or running story. */
export type Target = Pick<SavedItem, 'kind' | 'id'>;

/** How far the saving has come. */
export type Progress = { readonly done: number; readonly all: number; readonly bytes: number };

/** How it ended, how many bytes lie on the device, and whether the list of what is here could be kept. */
export type KeepResult = { readonly outcome: KeepOutcome; readonly bytes: number; readonly listed: boolean };

/** The list on the device is brought up to date after this many files: a tab may be killed at any time. */
const NOTE_EVERY = 8;

const sizeOf = (files: SavedItem['files']): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Saves a story or a whole running story, goes on with a half saved one, or brings a saved one up to date: it is all the
 * same work, since what lies here unchanged is not fetched again.
 * @param known what is wanted, when the caller has it; else the site is asked.
 */
export async function keepItem(
  target: Target,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void; readonly known?: Wanted },
): Promise<KeepResult> {
  const { signal, onProgress } = options;
  const key = savedKey(target);
  const before = getOwn((await loadReader()).saved, key);
  const have = before && before.state !== 'removed' ? before.files : [];
  let wanted: Wanted;
  try {
    wanted = options.known ?? (await wantedOf(target));
  } catch (error) {
    const away = error instanceof DataError && (error.kind === 'offline' || error.kind === 'timeout');
    return { outcome: away ? 'offline' : 'server', bytes: sizeOf([...have]), listed: true };
  }
  const wasWhole = before?.state === 'whole';
  const note = (whole: boolean, files: SavedItem['files']) => {
    // A whole item that could not be brought up to date is still whole, in the form it had.
    const stays = wasWhole && files.length >= have.length;
    const item: SavedItem = {
      ...target,
      title: wanted.title,
      at: Date.now(),
      state: whole || stays ? 'whole' : 'partial',
      files,
      bytes: whole || stays ? sizeOf(files) : wanted.bytes,
      stories: whole ? { ...wanted.stories } : { ...before?.stories },
    };
    return changeSaved((list) => ({ ...list, [key]: item }));
  };
  if (!wasWhole) void note(false, [...have]);
  let count = 0;
  const { outcome, files } = await keepFiles({
    wanted: wanted.files,
    have,
    signal,
    onFile: (now, all) => {
      onProgress({ done: now.length, all, bytes: sizeOf([...now]) });
      count += 1;
      if (count % NOTE_EVERY === 0) void note(false, [...now]);
    },
  });
  const listed = await note(outcome === 'whole', [...files]);
  return { outcome, bytes: sizeOf([...files]), listed };
}

/** Deletes a saved item and the files that no other item needs. */
export async function removeItem(target: Target): Promise<void> {
  const key = savedKey(target);
  const { saved } = await loadReader();
  const paths = filesOnlyOf(saved, key);
  await changeSaved((list) => {
    const item = getOwn(list, key);
    return item
      ? { ...list, [key]: { ...item, at: Date.now(), state: 'removed', files: [], bytes: 0, stories: {} } }
      : list;
  });
  await deleteSaved(paths);
}
