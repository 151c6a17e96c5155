import type { createBrowserRouter } from 'react-router';
import { CHECK_CODE, SKIP_WAITING } from '#domain/offline/worker-messages.ts';
import { optional } from '#domain/values/optional.ts';
import { advance } from '../loading/stages.ts';

/** Looking for a new version costs one small request; it is done at most this often, in milliseconds. */
const LOOK_EVERY_MS = 60_000;

/** If the new worker does not take control within this time, the page is reloaded without it. In milliseconds. */
const TAKE_CONTROL_MS = 3_000;

let registration: ServiceWorkerRegistration | null = null;
let ready = false;
let lastLook = 0;
const listeners = new Set<() => void>();

/** Returns whether there is a newer version than the page's. */
export const isUpdateReady = (): boolean => ready;

/** Calls `listener` when {@link isUpdateReady} changes; returns a function that unsubscribes it. */
export function onUpdateReady(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Records that there is a newer version of the app, or of this page. */
export function noteUpdate(): void {
  if (ready) return;
  ready = true;
  advance('engaged');
  for (const listener of listeners) listener();
}

const reload = () => window.location.reload();

/** Activates the waiting version and reloads the page. Called only when the reader asks for it. */
export function applyUpdate(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, TAKE_CONTROL_MS);
  waiting.postMessage({ type: SKIP_WAITING });
}

/** Asks the server for a new version: a page that stays open would not hear of one otherwise. */
function lookForUpdate(): void {
  if (!registration || Date.now() - lastLook < LOOK_EVERY_MS) return;
  lastLook = Date.now();
  optional(registration.update(), 'new version');
}

/** Watches a registration for new versions. */
export function watchRegistration(found: ServiceWorkerRegistration): void {
  registration = found;
  lastLook = Date.now();
  const offer = () => {
    // The first worker of all replaces no version.
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
 * Looks for a new version after each navigation, and takes code that is gone from the server as a sign of one. The reader is
 * told of it; the page is never reloaded unasked.
 */
export function watchVersions(router: ReturnType<typeof createBrowserRouter>): void {
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') lookForUpdate();
  });
  window.addEventListener('vite:preloadError', () => {
    // The device's own copy may be spoilt.
    navigator.serviceWorker?.controller?.postMessage({ type: CHECK_CODE });
    if (navigator.onLine) noteUpdate();
  });
}
