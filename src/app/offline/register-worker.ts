import { IS_PAGE_RENEWED, PAGE_RENEWED } from '#domain/offline/worker-messages.ts';
import { BASE_PATH } from '../config/site.ts';
import { SERVICE_WORKER_URL, trustedScriptUrl } from './trusted-script-url.ts';
import { noteUpdate, watchRegistration } from './updates.ts';

/** Registers the service worker and watches for new versions. Without one the site works online only. */
export async function registerWorker(): Promise<void> {
  try {
    const { controller } = navigator.serviceWorker;
    // Another tab has activated a new version: this page goes on with the old one, and offers the new one.
    if (controller) navigator.serviceWorker.addEventListener('controllerchange', noteUpdate);
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ type?: string } | null>) => {
      if (data?.type === PAGE_RENEWED) noteUpdate();
    });
    // The page may be a stale copy, and the worker may have fetched a newer one before this listener existed.
    controller?.postMessage({ type: IS_PAGE_RENEWED });
    watchRegistration(
      await navigator.serviceWorker.register(trustedScriptUrl(SERVICE_WORKER_URL), {
        scope: BASE_PATH,
        updateViaCache: 'none',
      }),
    );
  } catch {
    // Refused in a private window, with blocked storage, or in an insecure context.
  }
}
