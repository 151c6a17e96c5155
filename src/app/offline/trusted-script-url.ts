import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';

type ScriptUrlRules = { createScriptURL: (url: string) => string };

declare global {
  /** The Trusted Types API, as far as it is used here; not in every browser. */
  var trustedTypes: { createPolicy: (name: string, rules: ScriptUrlRules) => ScriptUrlRules } | undefined;
}

/** The service worker's address. It must never change: a worker at another one would not replace this one. */
export const SERVICE_WORKER_URL = withBase(BASE_PATH, '/sw.js');

const BUILT_WORKER = new RegExp(`^${withBase(BASE_PATH, '/assets/')}[\\w.-]+\\.js$`);

let policy: ScriptUrlRules | null = null;

/** Returns a URL unchanged if it is one of the site's workers. @throws TypeError otherwise. */
function checkUrl(url: string): string {
  const { pathname, origin } = new URL(url, window.location.origin);
  const isOurs = origin === window.location.origin && (pathname === SERVICE_WORKER_URL || BUILT_WORKER.test(pathname));
  if (!isOurs) throw new TypeError(`not a worker of this site: ${url}`);
  return url;
}

/**
 * Converts the URL of a worker into a trusted one. The site has a single Trusted Types policy, which accepts its own workers.
 * @throws TypeError for any other URL.
 */
export function trustedScriptUrl(url: string): string {
  const factory = globalThis.trustedTypes;
  if (!factory) return checkUrl(url);
  policy ??= factory.createPolicy('sandarbh-worker', { createScriptURL: checkUrl });
  return policy.createScriptURL(url);
}
