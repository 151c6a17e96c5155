import { precacheName } from '#domain/offline/cache-names.ts';
import type { PrecacheEntry } from '#domain/offline/precache-entry.ts';
import { optional } from '#domain/values/optional.ts';
import { timeLimit } from '#web/time-limit.ts';
import { timeout } from './timeout.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build. */
  __SANDARBH_PRECACHE__: readonly PrecacheEntry[];
};

/** A file that takes longer is given up, in milliseconds; the next check asks for it again. */
const FETCH_MS = 60_000;
/** A page loads before the files of the app are checked, in milliseconds. */
const CHECK_AFTER_MS = 3_000;

const open = (): Promise<Cache> => caches.open(precacheName(self.registration.scope));

/** Key of a file in the cache: its address, with its hash where the name does not tell the content. */
const keyOf = ([url, hash, named]: PrecacheEntry): string =>
  new URL(named ? `${url}?__WB_REVISION__=${hash}` : url, self.location.origin).href;

/** Keys of the files of this build, by path. */
const keys = new Map(self.__SANDARBH_PRECACHE__.map((entry) => [entry[0], keyOf(entry)]));

/** Whether a file of this site is precached. */
export const isPrecached = (url: string): boolean => keys.has(new URL(url).pathname);

/** The precached file at an address; `undefined` when it is none, or was deleted. */
export async function matchPrecache(url: string): Promise<Response | undefined> {
  const key = keys.get(new URL(url, self.location.origin).pathname);
  return key ? (await open()).match(key, { ignoreVary: true }) : undefined;
}

/** Content types without which a browser refuses a file, by the end of its name. */
const TYPES: Readonly<Record<string, string>> = { js: 'javascript', css: 'css', html: 'html', json: 'json' };

/** Whether a response is the file of this build, and of a type that the browser takes for it. */
async function isWell(response: Response, [url, hash]: PrecacheEntry): Promise<boolean> {
  const type = TYPES[url.split('.').at(-1) ?? ''] ?? '';
  if (response.status !== 200 || !(response.headers.get('content-type') ?? '').includes(type)) return false;
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').startsWith(hash);
}

/**
 * Fetches a file of this build.
 * @throws when what comes is anything else.
 */
async function fetchFile(entry: PrecacheEntry, cache: RequestCache): Promise<Response> {
  const [url] = entry;
  const response = await fetch(url, { cache, signal: timeLimit(FETCH_MS).signal });
  if (!(await isWell(response, entry))) throw new Error(`not the file of this build: ${url}`);
  // Some hosts redirect to a shorter address, and a redirected response cannot answer for a page; its copy can.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** Fetches a file from the HTTP cache if its name tells its content, and past it if what came is not the file. */
async function fetchNew(entry: PrecacheEntry): Promise<Response> {
  const near = entry[2] ? undefined : await optional(fetchFile(entry, 'default'), 'a file from the HTTP cache');
  return near ?? fetchFile(entry, 'reload');
}

/**
 * Looks at the hash of every file of this build, one after another, and fetches anew what is missing or spoilt.
 * @param isFailed called with the key of a file that cannot be had.
 */
async function bringFiles(isFailed: (key: string, cache: Cache, error: unknown) => Promise<unknown>): Promise<void> {
  const cache = await open();
  for (const entry of self.__SANDARBH_PRECACHE__) {
    const key = keyOf(entry);
    try {
      const copy = await cache.match(key, { ignoreVary: true });
      if (!copy || !(await isWell(copy, entry))) await cache.put(key, await fetchNew(entry));
    } catch (error) {
      await isFailed(key, cache, error);
    }
  }
}

/**
 * Precaches the files of this build.
 * @throws when one of them is not what the build made, so that the worker is not installed.
 */
export const installFiles = (): Promise<void> => bringFiles((_, __, error) => Promise.reject(error));

/** Deletes the files of other builds. */
export async function deleteOldFiles(): Promise<void> {
  const cache = await open();
  const current = new Set(keys.values());
  for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request);
}

let running: Promise<unknown> = Promise.resolve();
let next: Promise<unknown> | null = null;

/**
 * Fetches anew what is missing or spoilt of the files of this build; a spoilt one that cannot be had is deleted. One check runs at
 * a time; who asks during one waits for another, since that one may have passed the file.
 */
export function mendFiles(): Promise<unknown> {
  next ??= running.then(() => {
    next = null;
    running = optional(
      bringFiles((key, cache) => cache.delete(key)),
      'files of the app',
    );
    return running;
  });
  return next;
}

let checked: Promise<unknown> | null = null;

/** {@link mendFiles} a little later, once in each run of the worker: a page whose own script is spoilt cannot ask for it. */
export function checkOnce(): Promise<unknown> {
  checked ??= timeout(CHECK_AFTER_MS).then(mendFiles);
  return checked;
}
