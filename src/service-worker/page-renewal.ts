import { PAGE_RENEWED } from '#domain/offline/worker-messages.ts';
import { dataBlock } from './page-cache.ts';

declare const self: ServiceWorkerGlobalScope;

/** Navigations that were answered with a copy. */
const fromCopy = new WeakSet<ExtendableEvent>();
/** Client ids of pages that were drawn from a copy and of which the network has sent a newer version. */
const renewed = new Set<string>();

/** Records that a navigation was answered with a copy. */
export function noteCopy(event: ExtendableEvent): void {
  fromCopy.add(event);
}

/** Tells a page that it was renewed, if it was. A page asks when it can listen: the network may have answered before. */
export function tellIfRenewed(page: Pick<Client, 'id' | 'postMessage'>): void {
  if (renewed.has(page.id)) page.postMessage({ type: PAGE_RENEWED });
}

/**
 * Workbox plugin callback (`cacheDidUpdate`): tells a page that was drawn from a copy when the network has sent a version of it
 * with other data.
 */
export async function noteRenewal({
  oldResponse,
  newResponse,
  event,
}: {
  oldResponse?: Response | null;
  newResponse: Response;
  event: ExtendableEvent;
}): Promise<void> {
  if (!oldResponse || !fromCopy.has(event) || !(event instanceof FetchEvent)) return;
  const [before, now] = await Promise.all([oldResponse.text(), newResponse.text()]);
  if (dataBlock(before) === dataBlock(now)) return;
  const id = event.resultingClientId;
  renewed.add(id);
  const page = await self.clients.get(id);
  if (page) tellIfRenewed(page);
}
