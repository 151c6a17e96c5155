import { savedCache } from '#domain/offline/cache-names.ts';
import { withBase, withoutBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/site.ts';
import { withCache } from '../../data/with-cache.ts';
import type { SavedFile } from './saved-list.ts';

/** The browser did not store a file: `full` when there is no space left, `denied` when it allows no storage at all. */
export class StorageError extends Error {
  readonly kind: 'full' | 'denied';

  constructor(kind: StorageError['kind'], options?: ErrorOptions) {
    super(`storage: ${kind}`, options);
    this.name = 'StorageError';
    this.kind = kind;
  }
}

/** The files of what the reader saved, by path from the site's root. Nothing but the reader's wish deletes them. */
export type SavedFiles = {
  /** @throws StorageError when the browser refuses. Other errors are bugs. */
  readonly put: (path: string, body: Blob) => Promise<void>;
  readonly get: (path: string) => Promise<Blob | undefined>;
  readonly remove: (paths: readonly string[]) => Promise<void>;
  /** Returns the paths of all files that are here; none when the browser has no Cache Storage. */
  readonly paths: () => Promise<ReadonlySet<string>>;
};

const NAME = savedCache(BASE_PATH);

const urlOf = (path: string): string => withBase(BASE_PATH, path);

async function put(path: string, body: Blob): Promise<void> {
  const headers = { 'content-type': body.type, date: new Date().toUTCString() };
  const response = new Response(body, { headers });
  // Missing in insecure contexts and in some private windows.
  if (!globalThis.caches) throw new StorageError('denied');
  try {
    const cache = await caches.open(NAME);
    await cache.put(urlOf(path), response);
  } catch (cause) {
    // Browsers differ in the name of a refusal (SecurityError, UnknownError, InvalidStateError), but it is a DOMException.
    if (!(cause instanceof DOMException)) throw cause;
    throw new StorageError(cause.name === 'QuotaExceededError' ? 'full' : 'denied', { cause });
  }
}

/** The saved cache of this site. */
export const savedFiles: SavedFiles = {
  put,
  get: (path) => withCache(NAME, undefined, async (cache) => (await cache.match(urlOf(path)))?.blob()),
  remove: (paths) =>
    withCache(NAME, undefined, async (cache) => {
      await Promise.all(paths.map((path) => cache.delete(urlOf(path))));
    }),
  paths: () =>
    withCache(NAME, new Set(), async (cache) => {
      const requests = await cache.keys();
      return new Set(requests.map(({ url }) => withoutBase(BASE_PATH, new URL(url).pathname)));
    }),
};

/** Returns a file as an item lists it. */
export const savedFile = async (path: string, cache: SavedFiles): Promise<SavedFile> => ({
  path,
  bytes: (await cache.get(path))?.size ?? 0,
});

/**
 * Asks the browser not to clear this site's storage when space runs low. Called when the reader saves something, since a
 * browser may show a prompt.
 * @returns whether storage is persistent; `false` where the Storage API is missing.
 */
export async function askPersist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    // The Storage API is missing or refuses: the browser may clear the files.
    return false;
  }
}
