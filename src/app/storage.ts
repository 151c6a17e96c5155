import { createStore, get, set, type UseStore } from 'idb-keyval';

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
 * Writes one of the reader's own values.
 * @returns whether it was kept; `false` when storage is missing, blocked, silent or full.
 */
export async function writeStored(key: string, value: unknown): Promise<boolean> {
  try {
    await limited(set(key, value, database()));
    return true;
  } catch {
    return false;
  }
}
