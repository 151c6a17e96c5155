import type { createBrowserRouter, RouteObject } from 'react-router';
import { optional } from '#domain/values/optional.ts';
import { loadErrorView } from '../errors/page-error.tsx';
import { loadHeadlineFont } from '../loading/headline-font.ts';
import { onStage } from '../loading/stages.ts';
import { prefetchLinks, prefetchStoryCode } from '../navigation/prefetch.ts';
import { registerWorker } from '../offline/register-worker.ts';
import { watchVersions } from '../offline/updates.ts';

/**
 * Starts what comes at each stage, beside the parts that `Deferred` brings. None of it is needed to read, and no error of it
 * reaches the page.
 */
export function runStages(router: ReturnType<typeof createBrowserRouter>, routes: RouteObject[]): void {
  onStage('hydrated', () => {
    watchVersions(router);
    prefetchLinks(routes);
    optional(loadHeadlineFont(router), 'headline face');
  });
  // Downloads that must not compete with the page.
  onStage('loaded', () => {
    prefetchStoryCode(routes);
    if (import.meta.env.PROD && 'serviceWorker' in navigator) optional(registerWorker(), 'service worker');
  });
  // Both are needed exactly when the network is gone.
  onStage('engaged', () => {
    optional(loadErrorView(), 'error view');
    optional(import('../data/fetch-data.ts'), 'code that fetches');
  });
}
