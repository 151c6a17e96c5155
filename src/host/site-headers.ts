import { join } from 'node:path';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { readIfThere } from './read-encoded.ts';

/**
 * The headers of a path by the site's `_headers`.
 * @param dist the folder that is served.
 * @param path clean path of a file, or the base: rules say nothing of what a client makes up.
 * @throws when the rules are there and cannot be read.
 */
export async function siteHeaders(dist: string, path: string): Promise<Map<string, string>> {
  const rules = parseHeaderRules(String((await readIfThere(join(dist, '_headers'))) ?? ''));
  return headersFor(rules, path);
}

/** What an answer without a page carries when the rules cannot be read: it may run, load and be framed by nothing. */
export const STRICTEST: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
