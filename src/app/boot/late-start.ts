import type { RouteObject } from 'react-router';
import { prepareErrorView } from '../errors/page-error.tsx';
import { loadHeadlineFont } from '../loading/headline-font.ts';
import { whenWanted } from '../loading/when-wanted.ts';
import { restorePlace } from '../navigation/restore-place.ts';
import { warmLinks, warmStoryCode } from '../navigation/warm-links.ts';
import { registerWorker } from '../offline/register-worker.ts';
import { watchVersions } from '../offline/updates.ts';

/** What a page does once it is alive: none of it is needed to read, and no fault of it touches the page. */
export function lateStart(router: Parameters<typeof watchVersions>[0], routes: RouteObject[], path: string): void {
  restorePlace(path);
  watchVersions(router);
  warmLinks(routes);
  // Without it headlines stay in the body's face.
  loadHeadlineFont(router).catch(() => null);
  // Both are needed just when they can no longer be had.
  whenWanted()
    .then(() => Promise.all([prepareErrorView(), import('../data/fetch-data.ts')]))
    .catch(() => null);
  // Neither of these downloads must compete with the page.
  const whenLoaded = () => {
    warmStoryCode(routes);
    if (import.meta.env.PROD && 'serviceWorker' in navigator) void registerWorker();
  };
  if (document.readyState === 'complete') whenLoaded();
  else window.addEventListener('load', whenLoaded, { once: true });
}
