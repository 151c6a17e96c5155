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

/**
 * Reads one of the reader's own values.
 * @returns `undefined` when it was never written, or storage is missing, blocked or silent: reading goes on without it.
 */
export async function readStored(key: string): Promise<unknown> {
  try {
    return await limited(get(key, database()));
  } catch {
    return undefined;
  }
}

/**
 * Changes one of the reader's own values in one step, so that two tabs do not overwrite each other.
 * @param change gets what is stored and gives what shall be.
 * @returns whether it was kept; `false` when storage is missing, blocked, silent or full.
 */
export async function updateStored(key: string, change: (stored: unknown) => unknown): Promise<boolean> {
  try {
    await limited(update(key, change, database()));
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes one of the reader's own values.
 * @returns whether it was kept; `false` when storage is missing, blocked, silent or full.
 */
export const writeStored = (key: string, value: unknown): Promise<boolean> => updateStored(key, () => value);
