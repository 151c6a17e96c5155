import { dataPaths, withBase } from '#domain/paths.ts';

/** How the worker answers a request: a page, a data file, or not at all (built assets are answered by the precache). */
export type RequestKind = 'page' | 'data' | 'other';

/**
 * Tells what a request asks for. Pure.
 * @param mode of the request; a page is asked for by a navigation.
 * @param origin of the worker. @param base path of its scope, with a slash at both ends.
 */
export function kindOf(url: URL, mode: RequestMode, origin: string, base: string): RequestKind {
  if (url.origin !== origin || !url.pathname.startsWith(base)) return 'other';
  if (mode === 'navigate') return 'page';
  // The search index is not kept: without a network the app searches what it keeps, and says so.
  if (url.pathname.startsWith(withBase(base, dataPaths.search('')))) return 'other';
  return url.pathname.startsWith(`${base}data/`) && url.pathname.endsWith('.json') ? 'data' : 'other';
}
