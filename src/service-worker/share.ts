import { sharedCache } from '#domain/offline/cache-names.ts';
import { joinShared, SHARE_FIELDS, sharedAddress, sharedKey } from '#domain/offline/shared-text.ts';
import { paths, withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { timeout } from './timeout.ts';
import { putTrimmed } from './trimmed-cache.ts';

declare const self: ServiceWorkerGlobalScope;

/** The storage gets this long: a share is answered while the reader looks at an empty screen. */
const STORE_MS = 3_000;
/** A text that could not be stored is held in memory this long, in milliseconds. The page asks for it as soon as it runs. */
const HOLD_MS = 120_000;

/** A site could send forms without end. */
const MAX_TEXTS = 50;

type KeepsAlive = Pick<ExtendableEvent, 'waitUntil'>;

/** Texts that could not be stored, by id. */
const held = new Map<string, string>();

async function store(text: string, id: string, base: string): Promise<true> {
  const headers = { 'content-type': 'text/plain; charset=utf-8', date: new Date().toUTCString() };
  await putTrimmed(sharedCache(base), sharedKey(base, id), new Response(text, { headers }), MAX_TEXTS);
  return true;
}

/**
 * Whether an address carries a shared text in its query, as it does from apps that were installed when shares were sent so.
 * @param base path of the worker's scope.
 */
export const isShareByAddress = ({ pathname, searchParams }: URL, base: string): boolean =>
  pathname === withBase(base, paths.add()) && SHARE_FIELDS.some((name) => searchParams.has(name));

/**
 * Stores a shared text on the device, under a random id, and sends the browser to the page that shows it. The host is not asked.
 * @param fields what the other app shared. @param event keeps the worker running while it holds a text in memory.
 */
export async function takeShare(fields: Parameters<typeof joinShared>[0], base: string, event: KeepsAlive) {
  const text = joinShared(fields);
  const id = crypto.randomUUID();
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
