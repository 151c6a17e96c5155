import { cacheNames, clientsClaim } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { addPlugins, addRoute, cleanupOutdatedCaches, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { IS_PAGE_RENEWED, SKIP_WAITING } from '#domain/offline/caches.ts';
import { answerAsset } from './answer-asset.ts';
import { keepPreviousAssets, notAPage } from './assets.ts';
import { dataHandler } from './data-handler.ts';
import { deleteOldPages, keepOpenPages } from './kept-pages.ts';
import { pageHandler } from './page-handler.ts';
import { tellIfRenewed } from './renewed-pages.ts';
import { kindOf } from './routes.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

const base = new URL(self.registration.scope).pathname;
const isAsset = ({ pathname }: URL): boolean => pathname.startsWith(`${base}assets/`);
/** What the reader saves is fetched past all caches, and written by the page itself. */
const isSaving = (request: Request): boolean => request.cache === 'no-store';

// Before the list below is taken in: its activation deletes what only the version before had.
self.addEventListener('install', (event) => {
  event.waitUntil(keepPreviousAssets(cacheNames.precache, isAsset).catch(() => undefined));
});
addPlugins([{ cacheWillUpdate: notAPage }]);
precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();
enableNavigationPreload();

registerRoute(
  ({ request, url }) => kindOf(url, request.mode, self.location.origin, base) === 'page',
  pageHandler(base),
);
registerRoute(
  ({ request, url }) => !isSaving(request) && kindOf(url, request.mode, self.location.origin, base) === 'data',
  dataHandler(),
);
// Behind the two above, so that what changes under one address comes from the network first.
addRoute({ directoryIndex: null as never, cleanURLs: false });
registerRoute(({ url, sameOrigin }) => sameOrigin && isAsset(url), answerAsset);
// Pictures of saved stories.
registerRoute(({ request, sameOrigin }) => sameOrigin && request.destination === 'image', answerAsset);

self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOldPages());
  // The first page was loaded before there was a worker to keep it.
  event.waitUntil(keepOpenPages(base));
});
clientsClaim();

self.addEventListener('message', (event) => {
  const type = (event.data as { type?: string } | null)?.type;
  if (type === SKIP_WAITING) void self.skipWaiting();
  if (type === IS_PAGE_RENEWED) tellIfRenewed(event.source as Client);
});
