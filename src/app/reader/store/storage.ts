import { createStore, get, type UseStore, update } from 'idb-keyval';

/** Opening IndexedDB may never call back in a private window; no operation waits longer than this. */
const TIMEOUT_MS = 1_500;

let store: UseStore | null = null;

/** Opens the database on first use. */
const database = (): UseStore => {
  store ??= createStore('sandarbh', 'reader');
  return store;
};

/** Rejects when `work` is not settled within {@link TIMEOUT_MS}. */
const withTimeout = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('IndexedDB does not answer')), TIMEOUT_MS)),
  ]);

/** localStorage, used while IndexedDB is missing, silent or full; `null` when it is not available either. */
function fallbackStorage(): Storage | null {
  try {
    return window.localStorage ?? null;
  } catch {
    // Storage is blocked: reading the property throws a SecurityError.
    return null;
  }
}

const fallbackKey = (key: string): string => `sandarbh:${key}`;

/** Reads a value from localStorage. If there is one, it is newer than the one in the database. */
function readFallback(key: string): unknown {
  try {
    return JSON.parse(fallbackStorage()?.getItem(fallbackKey(key)) ?? 'null') ?? undefined;
  } catch {
    // Not JSON: the database's value counts.
    return undefined;
  }
}

/** Writes a value to localStorage; returns whether it was stored. */
function writeFallback(key: string, value: unknown): boolean {
  try {
    const storage = fallbackStorage();
    storage?.setItem(fallbackKey(key), JSON.stringify(value));
    return storage !== null;
  } catch {
    // localStorage is full as well.
    return false;
  }
}

/**
 * Reads a value of the reader.
 * @returns `undefined` when it was never written, or when storage is missing, blocked or silent.
 */
export async function readStored(key: string): Promise<unknown> {
  const fallback = readFallback(key);
  if (fallback !== undefined) return fallback;
  try {
    return await withTimeout(get(key, database()));
  } catch {
    // No database: the app works without what it remembers.
    return undefined;
  }
}

/**
 * Changes a value of the reader in one transaction, so that two tabs do not overwrite each other. If the database fails, the
 * value goes to localStorage until the database accepts it.
 * @param change gets the stored value and returns the new one; it may run twice.
 * @returns whether the value was stored; `false` when all storage is missing, blocked, silent or full.
 */
export async function updateStored(key: string, change: (stored: unknown) => unknown): Promise<boolean> {
  const fallback = readFallback(key);
  // A database that can be read but not written has still passed its value to `change`: the fallback starts from it.
  let last: unknown = fallback;
  try {
    await withTimeout(
      update(
        key,
        (stored) => {
          last = fallback ?? stored;
          return change(last);
        },
        database(),
      ),
    );
    if (fallback !== undefined) fallbackStorage()?.removeItem(fallbackKey(key));
    return true;
  } catch {
    // The database is missing, silent or full.
    return writeFallback(key, change(last));
  }
}

/**
 * Writes a value of the reader.
 * @returns whether it was stored; `false` when all storage is missing, blocked, silent or full.
 */
export const writeStored = (key: string, value: unknown): Promise<boolean> => updateStored(key, () => value);
