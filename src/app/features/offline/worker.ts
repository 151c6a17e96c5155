import { SKIP_WAITING } from '#shared/offline/caches.ts';
import { BASE_PATH } from '../../base-path.ts';
import { SERVICE_WORKER_URL, trustedScriptUrl } from '../../trusted-script-url.ts';

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Whether a new version waits to take over. */
export const isUpdateReady = (): boolean => waiting !== null;

/** Subscribes to {@link isUpdateReady}; returns the way to stop. */
export function onUpdateReady(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function offer(worker: ServiceWorker | null): void {
  // The very first worker replaces nobody.
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Lets the waiting version take over and loads the page anew once it has: only ever after a reader's tap. */
export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting?.postMessage({ type: SKIP_WAITING });
}

/**
 * Registers the service worker once the page has loaded, and watches for new versions.
 * Where workers are missing or refused the site simply stays an online one.
 */
export async function registerWorker(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(trustedScriptUrl(SERVICE_WORKER_URL), {
      scope: BASE_PATH,
      updateViaCache: 'none',
    });
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') offer(registration.waiting);
      });
    });
  } catch {
    // Blocked storage, a private window, an insecure origin: reading goes on.
  }
}
