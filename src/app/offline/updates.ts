import type { createBrowserRouter } from 'react-router';
import { lookForUpdate, noteUpdate } from './register-worker.ts';

/**
 * Hears of new versions: looks for one as the reader moves about, and takes a part of the program that is gone from the server
 * as a sign of one. While somebody reads, it is only offered.
 */
export function watchVersions(router: ReturnType<typeof createBrowserRouter>): void {
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') lookForUpdate();
  });
  window.addEventListener('vite:preloadError', () => {
    if (navigator.onLine) noteUpdate();
  });
}
