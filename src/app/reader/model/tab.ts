import { createSaving } from '../saved/create-saving.ts';
import type { DownloadPlan } from '../saved/download-plan.ts';
import { type SavedFiles, StorageError } from '../saved/saved-files.ts';
import type { SaveTarget } from '../saved/saved-list.ts';
import { emptyReaderState, type ReaderState } from '../state/reader-state.ts';
import { asideChanges } from '../store/aside-changes.ts';
import { createReaderStore, type ReaderStore } from '../store/create-reader-store.ts';
import type { TabMessage } from '../store/tabs.ts';
import type { Device } from './device.ts';

/** What the site has to save. */
export type Plans = ReadonlyMap<string, DownloadPlan>;

/** A tab of the site on a device: the reader's data and saving, as the app has them. */
export type Tab = {
  readonly store: ReaderStore;
  readonly saving: ReturnType<typeof createSaving>;
  readonly state: () => ReaderState;
  readonly files: SavedFiles;
  readonly hear: (message: TabMessage) => void;
  /** Forgets everything, files too. */
  readonly forget: () => Promise<void>;
  /** Closes the tab at once: nothing that it began goes on. */
  readonly close: () => void;
};

let ids = 0;

function storageOf(device: Device, isAlive: () => boolean): Storage {
  return new Proxy({} as Storage, {
    get: (_, name) => {
      if (name === 'getItem') return (key: string) => device.aside.get(key) ?? null;
      if (name === 'removeItem') return (key: string) => isAlive() && device.aside.delete(key);
      if (name !== 'setItem') return undefined;
      return (key: string, value: string) => {
        if (device.isAsideFull || !isAlive()) throw new DOMException('no space', 'QuotaExceededError');
        device.aside.set(key, value);
      };
    },
    ownKeys: () => [...device.aside.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

/** Opens a tab. @param others returns all open tabs, this one included. */
export function openTab(device: Device, plans: Plans, others: () => readonly Tab[]): Tab {
  let alive = true;
  const self = {};
  /** What a closed tab waits for never comes. */
  const here = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) =>
      work.then(
        (value) => alive && resolve(value),
        (error: unknown) => alive && reject(error),
      ),
    );
  let state = emptyReaderState();
  const listeners = new Set<() => void>();
  const database = device.databaseOf(self);
  const store = createReaderStore({
    database: {
      read: (keys) => here(database.read(keys)),
      change: (keys, change) => here(database.change(keys, change)),
      replaceAll: (key, value) => here(database.replaceAll(key, value)),
      abort: () => database.abort(),
    },
    aside: asideChanges(
      storageOf(device, () => alive),
      'sandarbh:',
    ),
    tell: (message) => {
      for (const other of others()) if (other !== tab) device.send(() => other.hear(message));
    },
    publish: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    noteVisit: () => undefined,
    now: () => device.now,
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    wait: (ms) => here(device.wait(ms)),
  });
  const files: SavedFiles = {
    put: (path, body) =>
      here(
        Promise.resolve().then(() => {
          if (!alive) return;
          if (device.isCacheFull) throw new StorageError('full');
          device.files.set(path, body);
        }),
      ),
    get: (path) => here(Promise.resolve(device.files.get(path))),
    remove: (paths) =>
      here(
        Promise.resolve().then(() => {
          if (alive) for (const path of paths) device.files.delete(path);
        }),
      ),
    paths: () => here(Promise.resolve(new Set(device.files.keys()))),
  };
  const saving = createSaving({
    store: () => store,
    state: () => state,
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files,
    locks: {
      whileSaving: (work) => here(device.lock.request(self, true, work)),
      whileNobodySaves: (work) => here(device.lock.request(self, false, work)),
    },
    fetch: async (path) => {
      await here(device.request());
      return { body: new Blob([path]), data: null };
    },
    planFor: async ({ kind, id }: SaveTarget) => {
      const plan = plans.get(`${kind}:${id}`);
      if (!plan) throw new Error(`no plan for ${kind} ${id}`);
      return plan;
    },
    now: () => device.now,
  });
  const tab: Tab = {
    store,
    saving,
    state: () => state,
    files,
    hear: (message) => alive && store.hear(message),
    forget: async () => {
      store.forget();
      await here(
        device.lock.request(self, false, async () => {
          await store.wipe();
          device.files.clear();
        }),
      );
    },
    close: () => {
      alive = false;
      device.close(self);
    },
  };
  return tab;
}
