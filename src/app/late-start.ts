import type { RouteObject } from 'react-router';
import { BASE_PATH } from './base-path.ts';
import { watchVersions } from './features/offline/watch-versions.ts';
import { registerWorker } from './features/offline/worker.ts';
import { warmLinks } from './features/prefetch/warm-links.ts';
import { loadHeadlineFont } from './headline-font.ts';
import { restorePlace } from './restore-place.ts';
import { prepareFaultView } from './routes/root/route-fault.tsx';

/** What a page does once it is alive: none of it is needed to read, and no fault of it touches the page. */
export function lateStart(router: Parameters<typeof watchVersions>[0], routes: RouteObject[], path: string): void {
  restorePlace(path);
  watchVersions(router);
  warmLinks(routes, BASE_PATH);
  prepareFaultView();
  // Without it headlines stay in the body's face.
  loadHeadlineFont(router).catch(() => null);
  import('./fetch-data.ts').catch(() => null);
  // The worker's download must not compete with the page.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void registerWorker();
  else window.addEventListener('load', () => void registerWorker(), { once: true });
}
