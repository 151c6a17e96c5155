import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

/** The database that holds the reader's data, a value a key. */
export type ReaderDatabase = {
  /** Reads values in one transaction. Rejects when the database cannot be opened; may never settle while another tab writes. */
  readonly read: (keys: readonly string[]) => Promise<readonly unknown[]>;
  /**
   * Changes values in one transaction: it happens whole or not at all.
   * @param change gets the stored values and returns those to store.
   */
  readonly change: (
    keys: readonly string[],
    change: (stored: readonly unknown[]) => readonly unknown[],
  ) => Promise<void>;
  /** Deletes all values, and stores one in their place. */
  readonly replaceAll: (key: string, value: unknown) => Promise<void>;
  /** Ends what is being read and changed: those promises reject, and nothing of such a change is stored. */
  readonly abort: () => void;
};

const valuesIn = (store: IDBObjectStore, keys: readonly string[]): Promise<unknown[]> =>
  Promise.all(keys.map((key) => promisifyRequest<unknown>(store.get(key))));

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It is ending by itself.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

/** Returns a database of IndexedDB, which is opened on first use. */
export function readerDatabase(name: string): ReaderDatabase {
  let store: UseStore | null = null;
  const use: UseStore = async (mode, callback) => {
    store ??= createStore(name, 'reader');
    return store(mode, callback);
  };
  const running = new Set<IDBTransaction>();
  /** Runs what can be aborted. */
  const transact: UseStore = (mode, callback) =>
    use(mode, async (values) => {
      const { transaction } = values;
      running.add(transaction);
      try {
        return await callback(values);
      } finally {
        running.delete(transaction);
      }
    });
  return {
    read: (keys) => transact('readonly', (values) => valuesIn(values, keys)),
    change: (keys, change) =>
      transact('readwrite', async (values) => {
        const { transaction } = values;
        const next = change(await valuesIn(values, keys));
        for (const [index, key] of keys.entries()) values.put(next[index], key);
        await promisifyRequest(transaction);
      }),
    replaceAll: (key, value) =>
      use('readwrite', (values) => {
        values.clear();
        values.put(value, key);
        return promisifyRequest(values.transaction);
      }),
    abort: () => {
      for (const transaction of running) abort(transaction);
      running.clear();
    },
  };
}
