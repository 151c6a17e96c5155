import { createStore, get, type UseStore, update } from 'idb-keyval';

/** Opening a database may never call back in a private window; nothing waits longer than this. */
const GIVE_UP_MS = 1_500;

let store: UseStore | null = null;
const database = (): UseStore => {
  store ??= createStore('sandarbh', 'reader');
  return store;
};

const limited = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('storage is silent')), GIVE_UP_MS)),
  ]);

/** Where a value goes while the database is missing, silent or full; `null` when that is barred, too. */
function spareRoom(): Storage | null {
  try {
    return window.localStorage ?? null;
  } catch {
    return null;
  }
}

const spareKey = (key: string): string => `sandarbh:${key}`;

/** A value that had to be put aside: newer than what the database holds. */
function readSpare(key: string): unknown {
  try {
    return JSON.parse(spareRoom()?.getItem(spareKey(key)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function writeSpare(key: string, value: unknown): boolean {
  try {
    const room = spareRoom();
    room?.setItem(spareKey(key), JSON.stringify(value));
    return room !== null;
  } catch {
    return false;
  }
}

/**
 * Reads one of the reader's own values.
 * @returns `undefined` when it was never written, or storage is missing, blocked or silent: reading goes on without it.
 */
export async function readStored(key: string): Promise<unknown> {
  const spare = readSpare(key);
  if (spare !== undefined) return spare;
  try {
    return await limited(get(key, database()));
  } catch {
    return undefined;
  }
}

/**
 * Changes one of the reader's own values in one step, so that two tabs do not overwrite each other. Where the database cannot
 * take it, the value is put aside until it can.
 * @param change gets what is stored and gives what shall be.
 * @returns whether it was kept; `false` when all storage is missing, blocked, silent or full.
 */
export async function updateStored(key: string, change: (stored: unknown) => unknown): Promise<boolean> {
  const spare = readSpare(key);
  // What is put aside when the database fails has to begin from what it holds, if it can still be read.
  let last: unknown = spare;
  try {
    await limited(
      update(
        key,
        (stored) => {
          last = spare ?? stored;
          return change(last);
        },
        database(),
      ),
    );
    if (spare !== undefined) spareRoom()?.removeItem(spareKey(key));
    return true;
  } catch {
    return writeSpare(key, change(last));
  }
}

/**
 * Writes one of the reader's own values.
 * @returns whether it was kept; `false` when all storage is missing, blocked, silent or full.
 */
export const writeStored = (key: string, value: unknown): Promise<boolean> => updateStored(key, () => value);
