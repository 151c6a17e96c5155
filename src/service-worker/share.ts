import { sharedCache } from '#domain/offline/cache-names.ts';
import { joinShared, SHARE_FIELDS, sharedAddress, sharedKey } from '#domain/offline/shared-text.ts';
import { paths, withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { timeout } from './timeout.ts';

declare const self: ServiceWorkerGlobalScope;

/** The storage gets this long: a share is answered while the reader looks at an empty screen. */
const STORE_MS = 3_000;
/** A text that could not be stored is held in memory this long, in milliseconds. The page asks for it as soon as it runs. */
const HOLD_MS = 120_000;

/**
 * A site could send forms without end. Texts that wait are never deleted for a new one: the reader has not decided on them yet.
 */
const MAX_TEXTS = 50;

type KeepsAlive = Pick<ExtendableEvent, 'waitUntil'>;

/** Texts that could not be stored, by id. */
const held = new Map<string, string>();

async function store(text: string, id: string, base: string): Promise<true> {
  const headers = { 'content-type': 'text/plain; charset=utf-8', date: new Date().toUTCString() };
  const cache = await caches.open(sharedCache(base));
  if ((await cache.keys()).length >= MAX_TEXTS) throw new Error('as many shared texts as may wait');
  await cache.put(sharedKey(base, id), new Response(text, { headers }));
  return true;
}

/** Whether an address is that of the page that takes shares, with or without the slash at its end. */
export const isAddPage = ({ pathname }: URL, base: string): boolean =>
  [pathname, `${pathname}/`].includes(withBase(base, paths.add()));

/**
 * Whether an address carries a shared text in its query, as it does from apps that were installed when shares were sent so.
 * @param base path of the worker's scope.
 */
export const isShareByAddress = (url: URL, base: string): boolean =>
  isAddPage(url, base) && SHARE_FIELDS.some((name) => url.searchParams.has(name));

/**
 * Stores a shared text on the device, under a random id, and sends the browser to the page that shows it. The host is not asked.
 * @param fields what the other app shared. @param event keeps the worker running while it holds a text in memory.
 */
export async function takeShare(fields: Parameters<typeof joinShared>[0], base: string, event: KeepsAlive) {
  const text = joinShared(fields);
  // `crypto.randomUUID` is younger than the oldest supported browsers.
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  if (text) {
    const stored = await Promise.race([optional(store(text, id, base), 'a shared text'), timeout(STORE_MS)]);
    if (!stored) {
      held.set(id, text);
      event.waitUntil(timeout(HOLD_MS).then(() => held.delete(id)));
    }
  }
  const address = text ? sharedAddress(base, id) : withBase(base, paths.add());
  return Response.redirect(new URL(address, self.location.origin).href, 303);
}

/** {@link takeShare} of a form. One that cannot be read is an empty share. */
export async function takeSharedForm(request: Request, base: string, event: KeepsAlive): Promise<Response> {
  return takeShare((await optional(request.formData(), 'a shared form')) ?? new URLSearchParams(), base, event);
}

/** A shared text that could not be stored; `null` when there is none of that id. */
export const heldText = (id: string): string | null => held.get(id) ?? null;
