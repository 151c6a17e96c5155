import { IS_PAGE_RENEWED, PAGE_RENEWED, SKIP_WAITING } from '#domain/offline/caches.ts';
import { BASE_PATH } from '../config/base-path.ts';
import { advance } from '../loading/stages.ts';
import { SERVICE_WORKER_URL, trustedScriptUrl } from './trusted-script-url.ts';

/** A look for a new version costs one small request; never more often than this. */
const LOOK_EVERY_MS = 60_000;
/** A worker that does not take over within this time is left to do so later; the page loads anew all the same. */
const TAKE_OVER_MS = 3_000;

let registration: ServiceWorkerRegistration | null = null;
let ready = false;
let lastLook = 0;
const listeners = new Set<() => void>();

/** Whether a newer version than this page's is there. */
export const isUpdateReady = (): boolean => ready;

/** Subscribes to {@link isUpdateReady}; returns the way to stop. */
export function onUpdateReady(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes that there is a newer version: a worker waits, another tab has let it in, or this page or its files are replaced. */
export function noteUpdate(): void {
  if (ready) return;
  ready = true;
  advance('engaged');
  for (const listener of listeners) listener();
}

const reload = () => window.location.reload();

/** Lets a waiting version take over and loads the page anew: only ever after a reader's tap. */
export function applyUpdate(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, TAKE_OVER_MS);
  waiting.postMessage({ type: SKIP_WAITING });
}

/** Looks for a new version now and then: an app that is never closed would otherwise not hear of one. */
export function lookForUpdate(): void {
  if (!registration || Date.now() - lastLook < LOOK_EVERY_MS) return;
  lastLook = Date.now();
  registration.update().catch(() => null);
}

function watch(found: ServiceWorkerRegistration): void {
  const offer = () => {
    // The very first worker replaces nobody.
    if (found.waiting && navigator.serviceWorker.controller) noteUpdate();
  };
  offer();
  found.addEventListener('updatefound', () => {
    found.installing?.addEventListener('statechange', offer);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookForUpdate();
  });
  window.addEventListener('online', lookForUpdate);
}

/**
 * Registers the service worker once the page has loaded, and watches for new versions.
 * Where workers are missing or refused the site simply stays an online one.
 */
export async function registerWorker(): Promise<void> {
  try {
    const before = navigator.serviceWorker.controller;
    // Another tab let a new version in: this page goes on with what it has, and says so.
    if (before) navigator.serviceWorker.addEventListener('controllerchange', noteUpdate);
    // A story read before is drawn from its copy; the worker may have heard of a newer one while this code was on its way.
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ type?: string } | null>) => {
      if (data?.type === PAGE_RENEWED) noteUpdate();
    });
    before?.postMessage({ type: IS_PAGE_RENEWED });
    registration = await navigator.serviceWorker.register(trustedScriptUrl(SERVICE_WORKER_URL), {
      scope: BASE_PATH,
      updateViaCache: 'none',
    });
    lastLook = Date.now();
    watch(registration);
  } catch {
    // Blocked storage, a private window, an insecure origin: reading goes on.
  }
}
