import { nameAt } from '#domain/offline/cache-names.ts';
import { optional } from '#domain/values/optional.ts';
import { newId } from '#web/new-id.ts';
import { BASE_PATH } from '../../config/site.ts';
import { VISITED_KEY } from '../../loading/stages.ts';
import { clearMirror } from '../position/position-mirror.ts';
import { type PartName, publishReaderState, type ReaderState } from '../state/reader-state.ts';
import { type AsideChanges, asideChanges, NOTHING_ASIDE } from './aside-changes.ts';
import { createReaderStore, type ReaderStore } from './create-reader-store.ts';
import type { ReaderChange } from './parts.ts';
import { readerDatabase } from './reader-database.ts';
import { joinTabs } from './tabs.ts';

/** Name of the database, and of the channel between tabs. Keys in localStorage begin with it. */
const NAME = nameAt(BASE_PATH, 'sandarbh');

function changesAside(): AsideChanges {
  try {
    const storage: Storage | undefined = window.localStorage;
    // Some browsers have it switched off altogether.
    return storage ? asideChanges(storage, `${NAME}:`) : NOTHING_ASIDE;
  } catch {
    // Storage is blocked: reading the property throws a SecurityError.
    return NOTHING_ASIDE;
  }
}

const database = readerDatabase(NAME);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Notes that there is something to remember, so that the next visit loads it without waiting for a touch. */
function noteVisit(): void {
  try {
    localStorage.setItem(VISITED_KEY, '1');
  } catch {
    // localStorage is blocked or full: the next visit counts as a first one.
  }
}

const open = (): ReaderStore => {
  const store = createReaderStore({
    database,
    aside: changesAside(),
    tell: joinTabs(NAME, (message) => {
      if (message.type === 'forgotten') clearMirror();
      store.hear(message);
    }),
    publish: publishReaderState,
    noteVisit,
    now: Date.now,
    newId: () => newId(Date.now()),
    wait,
  });
  // Captures, so that it comes before those who store something at that moment. Unit tests have no page.
  globalThis.addEventListener?.('pagehide', store.leave, { capture: true });
  globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && store.wake(), { capture: true });
  return store;
};

let store: ReaderStore | null = null;

/** Returns the store of this tab. It is opened on first use: while pages are prerendered there is nothing to open. */
export function readerStore(): ReaderStore {
  store ??= open();
  return store;
}

/** What every page may need of the reader's data; added stories and searches are read by the pages that show them. */
const COMMON = ['log', 'saved', 'followed'] as const;

/** How long loading waits for the move, in milliseconds. */
const MOVE_MS = 2_000;

/** Name of the database of a site at the root, and of every site before. */
const ROOT_NAME = 'sandarbh';

let moving: Promise<unknown> | null = null;

/** What a site under a path stored before the path was part of the names. A site at the root has nothing to move. */
async function moved(): Promise<void> {
  if (BASE_PATH === '/') return;
  const move = async () => {
    const { moveFromRoot } = await import('./move-from-root.ts');
    await moveFromRoot(BASE_PATH, database, readerDatabase(ROOT_NAME), readerStore().change);
  };
  moving ??= optional(move(), 'data under old names');
  // A database that another tab holds is waited for by the move itself; what it brings enters the state later.
  await Promise.race([moving, wait(MOVE_MS)]);
}

/**
 * Loads parts of the reader's data. Resolves in any case, and soon: the status in the state says what is known. What storage
 * tells later enters the state as well.
 */
export async function loadReader(names: readonly PartName[] = COMMON): Promise<ReaderState> {
  await moved();
  return readerStore().load(names);
}

/** Changes the reader's data; resolves to whether the change is stored on the device. */
export const changeReader = (change: ReaderChange): Promise<boolean> => readerStore().change(change);

/** Deletes all of the reader's data from the database, and from where changes are put aside. */
export async function wipeReader(): Promise<void> {
  await readerStore().wipe();
  if (BASE_PATH === '/') return;
  const { forgetMoved } = await import('./move-from-root.ts');
  await forgetMoved(database, readerDatabase(ROOT_NAME));
}
