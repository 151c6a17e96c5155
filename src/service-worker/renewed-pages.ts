import { PAGE_RENEWED } from '#domain/offline/caches.ts';
import { dataBlock } from './kept-pages.ts';

declare const self: ServiceWorkerGlobalScope;

const fromCopy = new WeakSet<ExtendableEvent>();
/** Ids of pages that were drawn from a copy which the network then found to be old. */
const renewed = new Set<string>();

/** Notes that a navigation was answered with a copy. */
export const noteCopy = (event: ExtendableEvent): void => void fromCopy.add(event);

/** Tells a page that it is old, when it is. Asked by a page that could not yet listen when the network answered. */
export const tellIfRenewed = (page: Pick<Client, 'id' | 'postMessage'>): void => {
  if (renewed.has(page.id)) page.postMessage({ type: PAGE_RENEWED });
};

/** Plugin part: when the network brought other data than the copy that is being read has, its page hears of it. */
export async function noteRenewal({
  oldResponse,
  newResponse,
  event,
}: {
  oldResponse?: Response | null;
  newResponse: Response;
  event: ExtendableEvent;
}): Promise<void> {
  if (!oldResponse || !fromCopy.has(event)) return;
  const [before, now] = await Promise.all([oldResponse.text(), newResponse.text()]);
  if (dataBlock(before) === dataBlock(now)) return;
  const id = (event as FetchEvent).resultingClientId;
  renewed.add(id);
  const page = await self.clients.get(id);
  if (page) tellIfRenewed(page);
}
