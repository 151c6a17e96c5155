import type { createBrowserRouter, RouteObject } from 'react-router';
import { optional } from '#domain/values/optional.ts';
import { prepareFaultView } from '../errors/fault.tsx';
import { loadHeadlineFont } from '../loading/headline-font.ts';
import { reached } from '../loading/stages.ts';
import { prefetchLinks, prefetchStoryCode } from '../navigation/prefetch.ts';
import { watchVersions } from '../offline/watch-versions.ts';
import { registerWorker } from '../offline/worker.ts';

/**
 * Starts what comes at each stage, beside the parts that `Deferred` brings. None of it is needed to read, and no error of it
 * reaches the page.
 */
export function runStages(router: ReturnType<typeof createBrowserRouter>, routes: RouteObject[]): void {
  reached('hydrated').then(() => {
    watchVersions(router);
    prefetchLinks(routes);
    optional(loadHeadlineFont(router), 'headline face');
  });
  // Downloads that must not compete with the page.
  reached('loaded').then(() => {
    prefetchStoryCode(routes);
    if (import.meta.env.PROD && 'serviceWorker' in navigator) registerWorker();
  });
  // Both are needed exactly when the network is gone.
  reached('engaged').then(() => {
    prepareFaultView();
    optional(import('../data/fetch-data.ts'), 'code that fetches');
  });
}
