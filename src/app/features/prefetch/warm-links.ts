import { matchRoutes, type RouteObject } from 'react-router';
import { savesData } from '../../saves-data.ts';

/** Path from the site's root of a link inside the site, else `null`. */
function innerPath(target: EventTarget | null, basePath: string): string | null {
  const anchor = target instanceof Element ? target.closest('a') : null;
  if (!anchor || anchor.origin !== window.location.origin || !anchor.pathname.startsWith(basePath)) return null;
  return anchor.pathname === window.location.pathname ? null : `/${anchor.pathname.slice(basePath.length)}`;
}

/** Loads code and data of the page a path leads to; failures are left to the click. */
function warm(routes: RouteObject[], path: string): void {
  for (const { route, params } of matchRoutes(routes, path) ?? []) {
    const { lazy, loader } = route;
    if (lazy && typeof lazy !== 'function') void Promise.resolve(lazy.Component?.()).catch(() => null);
    if (typeof loader === 'function') {
      const request = new Request(new URL(path, window.location.origin));
      void Promise.resolve(loader({ params, request } as never)).catch(() => null);
    }
  }
}

/**
 * Warms the page behind a link as soon as a reader points at it, focuses it or touches it; never with Save-Data on.
 * One listener for the whole document, so links stay plain.
 */
export function warmLinks(routes: RouteObject[], basePath: string): void {
  const onIntent = ({ target }: Event) => {
    const path = savesData() ? null : innerPath(target, basePath);
    if (path !== null) warm(routes, path);
  };
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, onIntent, { passive: true });
  }
}
