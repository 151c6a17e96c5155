import type { Page } from '@playwright/test';

/** An answer in Cache Storage. */
export type CachedAnswer = {
  /** Absolute, or from the site's root. */
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
};

/** A store of a database: how it was made and what it holds. */
type ObjectStore = {
  readonly name: string;
  readonly keyPath: string | null;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string; readonly unique: boolean }[];
  readonly entries: readonly { readonly key: string | number; readonly value: unknown }[];
};

type Database = { readonly name: string; readonly version: number; readonly stores: readonly ObjectStore[] };

/** All that one site keeps in one browser, but for its service worker and the files that the worker brings itself. */
export type Device = {
  readonly caches: Readonly<Record<string, readonly CachedAnswer[]>>;
  readonly databases: readonly Database[];
  readonly localStorage: Readonly<Record<string, string>>;
  /** Of the open tab. */
  readonly sessionStorage: Readonly<Record<string, string>>;
};

/** Caches that a worker fills while it is installed. */
const PRECACHE = 'precache';

/** A file of the site that is a document without scripts: the storages can be reached from it, and nothing else uses them. */
export const QUIET_PAGE = '/data/v1/home.json';

/** Runs in the page. */
async function read(precache: string): Promise<Device> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const readCache = async (name: string): Promise<CachedAnswer[]> => {
    const cache = await caches.open(name);
    const answers: CachedAnswer[] = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const type = response?.headers.get('content-type') ?? '';
      if (response?.status !== 200 || !/json|text|javascript/.test(type))
        throw new Error(`${name} holds ${request.url} as ${type}: the fixture has no form for it`);
      answers.push({ url: request.url, headers: [...response.headers], body: await response.text() });
    }
    return answers.sort((a, b) => (a.url < b.url ? -1 : 1));
  };
  const readDatabase = async (name: string): Promise<Database> => {
    const database = await answer(indexedDB.open(name));
    const stores: ObjectStore[] = [];
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      const { keyPath } = store;
      if (Array.isArray(keyPath)) throw new Error(`${storeName} has a composite key: the fixture has no form for it`);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath: path, unique } = store.index(index);
        return { name: index, keyPath: String(path), unique };
      });
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      const entries = keys.map((key, at) => ({ key: typeof key === 'number' ? key : String(key), value: values[at] }));
      stores.push({ name: storeName, keyPath, indexes, entries });
    }
    const { version } = database;
    database.close();
    return { name, version, stores };
  };
  const names = (await caches.keys()).filter((name) => !name.includes(precache)).sort();
  const found = (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort();
  return {
    caches: Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readCache(name)] as const))),
    databases: await Promise.all(found.map(readDatabase)),
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
  };
}

/** Runs in the page. */
async function write({ device, precache }: { device: Device; precache: string }): Promise<void> {
  const done = (transaction: IDBTransaction): Promise<void> =>
    new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const open = ({ name, version, stores }: Database): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        for (const { name: storeName, keyPath, indexes } of stores) {
          const store = request.result.createObjectStore(storeName, { keyPath });
          for (const { name: index, keyPath: path, unique } of indexes) store.createIndex(index, path, { unique });
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const old = (await caches.keys()).filter((name) => !name.includes(precache));
  await Promise.all(old.map((name) => caches.delete(name)));
  for (const [name, answers] of Object.entries(device.caches)) {
    const cache = await caches.open(name);
    await Promise.all(
      answers.map(({ url, headers, body }) =>
        cache.put(url, new Response(body, { headers: headers.map(([key, value]) => [key, value]) })),
      ),
    );
  }
  for (const database of device.databases) {
    const opened = await open(database);
    for (const { name, keyPath, entries } of database.stores) {
      const transaction = opened.transaction(name, 'readwrite');
      const store = transaction.objectStore(name);
      store.clear();
      for (const { key, value } of entries) store.put(value, keyPath === null ? key : undefined);
      await done(transaction);
    }
    opened.close();
  }
  for (const [storage, values] of [
    [localStorage, device.localStorage],
    [sessionStorage, device.sessionStorage],
  ] as const) {
    storage.clear();
    for (const [key, value] of Object.entries(values)) storage.setItem(key, value);
  }
}

/** Reads all that the site of the open page keeps. Addresses are absolute. */
export const readDevice = (page: Page): Promise<Device> => page.evaluate(read, PRECACHE);

/** Puts a device's contents in place of all that the site of the open page keeps, which should be {@link QUIET_PAGE}. */
export const writeDevice = (page: Page, device: Device): Promise<void> =>
  page.evaluate(write, { device, precache: PRECACHE });
