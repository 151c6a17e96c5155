import '#web/old-browsers.ts';
import { CHECK_CODE, GET_SHARED_TEXT, IS_PAGE_RENEWED, SKIP_WAITING } from '#domain/offline/worker-messages.ts';
import { optional } from '#domain/values/optional.ts';
import { answerAsset } from './asset-handler.ts';
import { answerData } from './data-handler.ts';
import { deleteOldPages, keepOpenPages } from './page-cache.ts';
import { answerPage } from './page-handler.ts';
import { tellIfRenewed } from './page-renewal.ts';
import { checkOnce, deleteOldFiles, installFiles, isPrecached, mendFiles } from './precache.ts';
import { keepPreviousAssets } from './previous-assets.ts';
import { heldText, isAddPage, isShareByAddress, takeShare, takeSharedForm } from './share.ts';
import { requestKind } from './strategy.ts';

declare const self: ServiceWorkerGlobalScope;

const base = new URL(self.registration.scope).pathname;

const kindOf = (request: Request) => requestKind(request, self.location.origin, base);

self.addEventListener('install', (event) => {
  const previous = keepPreviousAssets(base, (request) => kindOf(request) === 'asset');
  event.waitUntil(optional(previous, 'previous assets'));
  event.waitUntil(installFiles());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
  event.waitUntil(deleteOldFiles());
  event.waitUntil(deleteOldPages(base));
  // The page that registered the worker was loaded before there was one to cache it.
  event.waitUntil(keepOpenPages(base));
  // Earlier versions sent the host the whole address of a page before the worker ran, and listed addresses in a database.
  event.waitUntil(optional(Promise.resolve(self.registration.navigationPreload?.disable()), 'navigation preload'));
  indexedDB.deleteDatabase('workbox-expiration');
});

/** The answer to a request; `undefined` for one that is left to the browser. */
function answer(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event;
  const kind = kindOf(request);
  const url = new URL(request.url);
  if (kind === 'page' && request.method === 'POST' && isAddPage(url, base)) return takeSharedForm(request, base, event);
  if (request.method !== 'GET') return undefined;
  if (kind === 'page') {
    // Not part of the event: a new version could not take over before its end.
    optional(checkOnce(), 'files of the app');
    return isShareByAddress(url, base) ? takeShare(url.searchParams, base, event) : answerPage(event, base);
  }
  if (kind === 'data') return answerData(event, base);
  // A save asks past all caches.
  return kind === 'asset' || (isPrecached(request.url) && request.cache !== 'no-store')
    ? answerAsset(request)
    : undefined;
}

self.addEventListener('fetch', (event) => {
  const response = answer(event);
  if (response) event.respondWith(response);
});

self.addEventListener('message', (event) => {
  const { type, id } = (event.data ?? {}) as { type?: string; id?: string };
  if (type === SKIP_WAITING) event.waitUntil(self.skipWaiting());
  if (type === IS_PAGE_RENEWED && event.source instanceof Client) tellIfRenewed(event.source);
  if (type === GET_SHARED_TEXT) event.ports[0]?.postMessage(heldText(String(id)));
  if (type === CHECK_CODE) event.waitUntil(mendFiles());
});
