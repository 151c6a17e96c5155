import { matchRoutes, type RouteObject } from 'react-router';
import { paths } from '#domain/pages.ts';
import { savesData } from '../loading/saves-data.ts';
import { innerLink, innerPath } from './inner-link.ts';

/** Loads a page's code; failures are left to the click. */
function warmCode({ lazy }: RouteObject): void {
  if (lazy && typeof lazy !== 'function') void Promise.resolve(lazy.Component?.()).catch(() => null);
}

/** Loads code and data of the page a path leads to. */
function warm(routes: RouteObject[], path: string): void {
  for (const { route, params } of matchRoutes(routes, path) ?? []) {
    warmCode(route);
    if (typeof route.loader !== 'function') continue;
    const request = new Request(new URL(path, window.location.origin));
    void Promise.resolve(route.loader({ params, request } as never)).catch(() => null);
  }
}

/** Loads what draws a story: the next thing opened nearly always is one. Never with Save-Data on. */
export function warmStoryCode(routes: RouteObject[]): void {
  if (savesData()) return;
  for (const { route } of matchRoutes(routes, paths.article('_')) ?? []) warmCode(route);
}

/**
 * Warms the page behind a link as soon as a reader points at it, focuses it or touches it; never with Save-Data on.
 * One listener for the whole document, so links stay plain.
 */
export function warmLinks(routes: RouteObject[]): void {
  const onIntent = ({ target }: Event) => {
    const link = savesData() ? null : innerLink(target);
    if (link && link.pathname !== window.location.pathname) warm(routes, innerPath(link));
  };
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, onIntent, { passive: true });
  }
}
