import { join } from 'node:path';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { readIfThere } from './read-encoded.ts';

/**
 * The headers of a path by the site's `_headers`. A path outside the base gets those of the base: a redirect to it or the 404
 * page is no less guarded.
 * @param dist the folder that is served.
 * @param base the path it is served under, with a slash at both ends.
 * @throws when the rules are there and cannot be read.
 */
export async function siteHeaders(dist: string, base: string, path: string): Promise<Map<string, string>> {
  const rules = parseHeaderRules(String((await readIfThere(join(dist, '_headers'))) ?? ''));
  return headersFor(rules, path.startsWith(base) ? path : base);
}

/** What an answer without a page carries when the rules cannot be read: it may run, load and be framed by nothing. */
export const STRICTEST: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
