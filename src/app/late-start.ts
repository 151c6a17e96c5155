import type { RouteObject } from 'react-router';
import { BASE_PATH } from './base-path.ts';
import { warmLinks } from './features/prefetch/warm-links.ts';
import { restorePlace } from './restore-place.ts';

/** What a page does once it is alive: none of it is needed to read. */
export function lateStart(routes: RouteObject[], path: string): void {
  restorePlace(path);
  warmLinks(routes, BASE_PATH);
}
