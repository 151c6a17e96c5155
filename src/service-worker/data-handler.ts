import { dataCache, savedCache } from '#domain/offline/cache-names.ts';
import { withoutBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { askHost, plainAddress } from './fetch-plainly.ts';
import { holdsDataAt } from './good-data.ts';
import { isFromHost } from './host-answer.ts';
import { matchPrecache } from './precache.ts';
import { timeout } from './timeout.ts';
import { putTrimmed } from './trimmed-cache.ts';

/** The network gets this long before a copy stands in, in milliseconds. */
const TIMEOUT_MS = 3_000;
const MAX_FILES = 600;

type Answer = { readonly response: Response; readonly isGood: boolean };

/** Stores a data file as if it had been fetched. Anything that may have gone wrong with it was found before. */
export const putData = (base: string, key: string, response: Response): Promise<void> =>
  putTrimmed(dataCache(base), key, response, MAX_FILES);

/** A copy of a data file on this device, if it is whole and of that path. */
async function copyIn(cacheName: string, key: string, path: string): Promise<Response | undefined> {
  const copy = await caches.match(key, { cacheName, ignoreVary: true });
  return copy && (await holdsDataAt(path, copy)) ? copy : undefined;
}

/**
 * Answers a request for a data file: from the network when it sends a good one in time, else the copy of what was opened, else of
 * what the reader saved, else the precached one.
 * @param base path of the worker's scope, with a slash at both ends.
 */
export async function answerData(event: FetchEvent, base: string): Promise<Response> {
  const { request } = event;
  const key = plainAddress(request.url);
  const path = withoutBase(base, new URL(key).pathname);
  const read = async (response: Response): Promise<Answer> => {
    const isGood = isFromHost(response, 'application/json') && (await holdsDataAt(path, response));
    if (isGood) event.waitUntil(optional(putData(base, key, response.clone()), 'a copy of data'));
    return { response, isGood };
  };
  const copy = async (opened: boolean): Promise<Response | undefined> =>
    (opened ? await copyIn(dataCache(base), key, path) : undefined) ?? (await copyIn(savedCache(base), key, path));

  const asked = optional(
    askHost(request, read, ({ isGood }) => isGood),
    'data',
  );
  event.waitUntil(asked);
  const answer = await Promise.race([asked, timeout(TIMEOUT_MS)]);
  if (answer?.isGood) return answer.response;
  // A story that was removed from the site is still the reader's own when it was saved.
  const isGone = answer?.response.status === 404 || answer?.response.status === 410;
  const held = await optional(copy(!isGone), 'a copy of data');
  if (held) return held;
  const late = await asked;
  if (late?.isGood || isGone) return late?.response ?? Response.error();
  return (await matchPrecache(key)) ?? late?.response ?? Response.error();
}
