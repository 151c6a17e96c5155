import { PAGE_RENEWED } from '#domain/offline/worker-messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Client ids of pages that were drawn from a copy and of which the network has sent a newer version. */
const renewed = new Set<string>();

/** Tells a page that it was renewed, if it was. A page asks when it can listen: the network may have answered before. */
export function tellIfRenewed(page: Pick<Client, 'id' | 'postMessage'>): void {
  if (renewed.has(page.id)) page.postMessage({ type: PAGE_RENEWED });
}

/** Notes that the network has sent a newer version of a page that was drawn from a copy, and tells the page. */
export async function noteRenewal(event: ExtendableEvent): Promise<void> {
  if (!(event instanceof FetchEvent)) return;
  const id = event.resultingClientId;
  renewed.add(id);
  const page = await self.clients.get(id);
  if (page) tellIfRenewed(page);
}
