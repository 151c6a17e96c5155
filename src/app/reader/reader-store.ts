import { VISITED_KEY } from '../loading/stages.ts';
import { type FollowedList, readFollowed } from './followed.ts';
import { publishReaderState, type ReaderState, readerState } from './reader-state.ts';
import { mergeLogs, type ReadingLog, readLog } from './reading-log.ts';
import { readSaved, type SavedList } from './saved.ts';
import { readStored, updateStored } from './storage.ts';

const READERS = { log: readLog, saved: readSaved, followed: readFollowed } as const;
const KEYS = { log: 'reading-log', saved: 'saved', followed: 'followed' } as const;

type Part = keyof ReaderState;

let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  const [log, saved, followed] = await Promise.all([
    readStored(KEYS.log),
    readStored(KEYS.saved),
    readStored(KEYS.followed),
  ]);
  const now = readerState();
  publishReaderState({
    log: mergeLogs(readLog(log), now.log),
    saved: { ...readSaved(saved), ...now.saved },
    followed: { ...readFollowed(followed), ...now.followed },
  });
}

/** Reads once what is stored; a spoilt part counts as empty. Answers in the end, storage or not. */
export async function loadReader(): Promise<ReaderState> {
  loading ??= load();
  await loading;
  return readerState();
}

/** The next visit is a return. */
function noteHere(): void {
  try {
    localStorage.setItem(VISITED_KEY, '1');
  } catch {
    // Barred: then a touch of the page loads what is remembered.
  }
}

async function changePart<P extends Part>(
  part: P,
  change: (value: ReaderState[P]) => ReaderState[P],
): Promise<boolean> {
  await loadReader();
  // In memory first: without storage it still holds while the page is open.
  publishReaderState({ [part]: change(readerState()[part]) });
  const read = READERS[part] as (stored: unknown) => ReaderState[P];
  noteHere();
  return updateStored(KEYS[part], (stored) => change(read(stored)));
}

/** Changes the reading log; says whether it was kept. */
export const changeLog = (change: (log: ReadingLog) => ReadingLog): Promise<boolean> => changePart('log', change);

/** Changes the list of saved stories; says whether it was kept. */
export const changeSaved = (change: (saved: SavedList) => SavedList): Promise<boolean> => changePart('saved', change);

/** Changes what is followed; says whether it was kept. */
export const changeFollowed = (change: (list: FollowedList) => FollowedList): Promise<boolean> =>
  changePart('followed', change);
