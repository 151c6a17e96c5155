import { matchRoutes, type RouteObject } from 'react-router';
import { paths } from '#domain/paths.ts';
import { optional } from '#domain/values/optional.ts';
import { savesData } from '../loading/saves-data.ts';
import { innerLink, innerPath } from './links.ts';

/** Events that tell that a reader is about to follow a link. */
const INTENTS = ['pointerover', 'focusin', 'touchstart'] as const;

function prefetchCode({ lazy }: RouteObject): void {
  if (lazy && typeof lazy !== 'function') optional(Promise.resolve(lazy.Component?.()), 'prefetched code');
}

/** Loads code and data of the page that a path leads to. A failure is left to the click. */
function prefetchPage(routes: RouteObject[], path: string): void {
  for (const { route, params } of matchRoutes(routes, path) ?? []) {
    prefetchCode(route);
    if (typeof route.loader !== 'function') continue;
    const request = new Request(new URL(path, window.location.origin));
    optional(Promise.resolve(route.loader({ params, request } as never)), 'prefetched data');
  }
}

/** Loads the code of a story's page: what is opened next nearly always is a story. Does nothing with Save-Data on. */
export function prefetchStoryCode(routes: RouteObject[]): void {
  if (savesData()) return;
  for (const { route } of matchRoutes(routes, paths.article('_')) ?? []) prefetchCode(route);
}

/**
 * Prefetches the page behind a link as soon as a reader points at it, focuses it or touches it; not with Save-Data on. One
 * listener for the whole document, so that links stay plain.
 */
export function prefetchLinks(routes: RouteObject[]): void {
  const onIntent = ({ target }: Event) => {
    const link = savesData() ? null : innerLink(target);
    if (link && link.pathname !== window.location.pathname) prefetchPage(routes, innerPath(link));
  };
  for (const type of INTENTS) document.addEventListener(type, onIntent, { passive: true });
}
