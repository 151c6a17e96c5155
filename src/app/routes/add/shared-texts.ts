import { sharedCache } from '#domain/offline/cache-names.ts';
import { sharedKey } from '#domain/offline/shared-text.ts';
import { GET_SHARED_TEXT } from '#domain/offline/worker-messages.ts';
import { newId } from '#web/new-id.ts';
import { BASE_PATH } from '../../config/site.ts';
import { withCache } from '../../data/with-cache.ts';

/** A text that another app shared, and that is neither saved nor thrown away yet. */
export type SharedText = { readonly id: string; readonly text: string };

/** How long the worker may take to tell a text that it could not store, in milliseconds. */
const ANSWER_MS = 2_000;

const NAME = sharedCache(BASE_PATH);
const PREFIX = sharedKey(BASE_PATH, '');

/** Asks the worker for a text that it holds in memory, because storage was full or blocked. */
function askWorker(id: string): Promise<string | null> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(typeof data === 'string' ? data : null);
    setTimeout(() => resolve(null), ANSWER_MS);
    worker.postMessage({ type: GET_SHARED_TEXT, id }, [port2]);
  });
}

/** Returns a shared text; `null` when it is not here any more. */
export async function readShared(id: string): Promise<string | null> {
  const stored = await withCache(NAME, undefined, async (cache) =>
    (await cache.match(sharedKey(BASE_PATH, id)))?.text(),
  );
  return stored ?? askWorker(id);
}

/** Lists the shared texts that are stored, the last one first. */
export const listShared = (): Promise<readonly SharedText[]> =>
  withCache(NAME, [], async (cache) => {
    const requests = await cache.keys();
    const texts = await Promise.all(
      requests.map(async (request) => ({
        id: new URL(request.url).pathname.slice(PREFIX.length),
        text: (await (await cache.match(request))?.text()) ?? '',
      })),
    );
    return texts.reverse();
  });

/** Stores a text that came by an address. @returns its id; `null` when it could not be stored. */
export function putShared(text: string): Promise<string | null> {
  const id = newId(Date.now());
  const response = new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  return withCache(NAME, null, async (cache) => {
    await cache.put(sharedKey(BASE_PATH, id), response);
    return id;
  });
}

/** Deletes a shared text: the reader has saved it or thrown it away. */
export const deleteShared = (id: string): Promise<boolean> =>
  withCache(NAME, false, (cache) => cache.delete(sharedKey(BASE_PATH, id)));
