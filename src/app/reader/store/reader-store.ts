import { VISITED_KEY } from '../../loading/stages.ts';
import { type FollowedList, readFollowed } from '../followed/followed.ts';
import { mergeLogs, type ReadingLog, readLog } from '../log/reading-log.ts';
import { readSaved, type SavedList } from '../saved/saved-list.ts';
import { publishReaderState, type ReaderState, readerState } from '../state/reader-state.ts';
import { readStored, updateStored } from './storage.ts';

/** Key in storage of each part of the state, and how its stored form is read. Readers' devices hold these keys. */
const PARTS: {
  readonly [P in keyof ReaderState]: { readonly key: string; readonly read: (stored: unknown) => ReaderState[P] };
} = {
  log: { key: 'reading-log', read: readLog },
  saved: { key: 'saved', read: readSaved },
  followed: { key: 'followed', read: readFollowed },
};

let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  const [log, saved, followed] = await Promise.all([
    readStored(PARTS.log.key),
    readStored(PARTS.saved.key),
    readStored(PARTS.followed.key),
  ]);
  const now = readerState();
  publishReaderState({
    log: mergeLogs(readLog(log), now.log),
    saved: { ...readSaved(saved), ...now.saved },
    followed: { ...readFollowed(followed), ...now.followed },
  });
}

/** Loads the reader's state once. An invalid part counts as empty. Resolves whether storage is available or not. */
export async function loadReader(): Promise<ReaderState> {
  loading ??= load();
  await loading;
  return readerState();
}

/** Notes that there is something to remember, so that the next visit loads it without waiting for a touch. */
function noteVisit(): void {
  try {
    localStorage.setItem(VISITED_KEY, '1');
  } catch {
    // localStorage is blocked or full: the next visit counts as a first one.
  }
}

async function changePart<P extends keyof ReaderState>(
  part: P,
  change: (value: ReaderState[P]) => ReaderState[P],
): Promise<boolean> {
  await loadReader();
  // In memory first: without storage the change still holds while the page is open.
  publishReaderState({ [part]: change(readerState()[part]) });
  const { key, read } = PARTS[part];
  noteVisit();
  return updateStored(key, (stored) => change(read(stored)));
}

/** Changes the reading log; resolves to whether it was stored. `change` may run twice. */
export const changeLog = (change: (log: ReadingLog) => ReadingLog): Promise<boolean> => changePart('log', change);

/** Changes the saved list; resolves to whether it was stored. `change` may run twice. */
export const changeSaved = (change: (saved: SavedList) => SavedList): Promise<boolean> => changePart('saved', change);

/** Changes the followed running stories; resolves to whether they were stored. `change` may run twice. */
export const changeFollowed = (change: (list: FollowedList) => FollowedList): Promise<boolean> =>
  changePart('followed', change);
