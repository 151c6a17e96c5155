import { savedCache } from '#domain/offline/cache-names.ts';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/site.ts';

const SAVED_CACHE = savedCache(BASE_PATH);

const urlOf = (path: string): string => withBase(BASE_PATH, path);

/** The browser did not store a file: `full` when there is no space left, `denied` when it allows no storage at all. */
export class StorageError extends Error {
  readonly kind: 'full' | 'denied';

  constructor(kind: StorageError['kind'], options?: ErrorOptions) {
    super(`storage: ${kind}`, options);
    this.name = 'StorageError';
    this.kind = kind;
  }
}

/**
 * Writes a file to the saved cache, which nothing trims.
 * @throws StorageError when the browser refuses. Other errors are bugs.
 */
export async function putSaved(path: string, body: Blob): Promise<void> {
  const headers = { 'content-type': body.type, date: new Date().toUTCString() };
  const response = new Response(body, { headers });
  // Missing in insecure contexts and in some private windows.
  if (!globalThis.caches) throw new StorageError('denied');
  try {
    const cache = await caches.open(SAVED_CACHE);
    await cache.put(urlOf(path), response);
  } catch (cause) {
    // Browsers differ in the name of a refusal (SecurityError, UnknownError, InvalidStateError), but it is a DOMException.
    if (!(cause instanceof DOMException)) throw cause;
    throw new StorageError(cause.name === 'QuotaExceededError' ? 'full' : 'denied', { cause });
  }
}

/** Deletes files from the saved cache. */
export async function deleteSaved(paths: readonly string[]): Promise<void> {
  try {
    const cache = await caches.open(SAVED_CACHE);
    await Promise.all(paths.map((path) => cache.delete(urlOf(path))));
  } catch {
    // No Cache Storage in this browser: there is nothing to delete.
  }
}

/** Returns those of the paths that are not in the saved cache; all of them when the browser has no Cache Storage. */
export async function missingSaved(paths: readonly string[]): Promise<readonly string[]> {
  try {
    const cache = await caches.open(SAVED_CACHE);
    const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    return paths.filter((path) => !present.has(urlOf(path)));
  } catch {
    // No Cache Storage in this browser: no file is there.
    return paths;
  }
}

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
