import { cacheNames, clientsClaim } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { addPlugins, addRoute, cleanupOutdatedCaches, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { GET_SHARED_TEXT, IS_PAGE_RENEWED, SKIP_WAITING } from '#domain/offline/worker-messages.ts';
import { paths, withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { assetHandler } from './asset-handler.ts';
import { dataHandler } from './data-handler.ts';
import { cacheOpenPages, deleteOldPages } from './page-cache.ts';
import { pageHandler } from './page-handler.ts';
import { tellIfRenewed } from './page-renewal.ts';
import { keepPreviousAssets } from './previous-assets.ts';
import { heldText, isShareByAddress, takeShare, takeSharedForm } from './share.ts';
import { type RequestKind, requestKind } from './strategy.ts';
import { refuseFallbackPage } from './whole-response.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

const base = new URL(self.registration.scope).pathname;

const is = (kind: RequestKind, request: Request): boolean => requestKind(request, self.location.origin, base) === kind;

// Before `precache` below, whose `activate` handler deletes what only the previous version had.
self.addEventListener('install', (event) => {
  const previous = keepPreviousAssets(base, cacheNames.precache, (request) => is('asset', request));
  event.waitUntil(optional(previous, 'previous assets'));
});
addPlugins([{ cacheWillUpdate: refuseFallbackPage }]);
precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();
enableNavigationPreload();

registerRoute(
  ({ url, request }) => is('page', request) && url.pathname === withBase(base, paths.add()),
  ({ request, event }) => takeSharedForm(request, base, event),
  'POST',
);
registerRoute(
  ({ url, request }) => is('page', request) && isShareByAddress(url, base),
  ({ url, event }) => takeShare(url.searchParams, base, event),
);
registerRoute(({ request }) => is('page', request), pageHandler(base));
registerRoute(({ request }) => is('data', request), dataHandler(base));
// Behind the two above: what changes under one address comes from the network first. Without an index file, `/` is a page.
addRoute({ directoryIndex: '', cleanURLs: false });
registerRoute(({ request }) => is('asset', request), assetHandler);

self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOldPages(base));
  // The page that registered the worker was loaded before there was one to cache it.
  event.waitUntil(cacheOpenPages(base));
});
clientsClaim();

self.addEventListener('message', (event) => {
  const { type, id } = (event.data ?? {}) as { type?: string; id?: string };
  if (type === SKIP_WAITING) event.waitUntil(self.skipWaiting());
  if (type === IS_PAGE_RENEWED && event.source instanceof Client) tellIfRenewed(event.source);
  if (type === GET_SHARED_TEXT) event.ports[0]?.postMessage(heldText(String(id)));
});
