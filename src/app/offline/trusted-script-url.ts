import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/base-path.ts';

type TrustedScriptPolicy = { createScriptURL: (url: string) => string };
type TrustedTypesFactory = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => TrustedScriptPolicy;
};

/** One fixed address for ever: a service worker under another name would not replace this one. */
export const SERVICE_WORKER_URL = withBase(BASE_PATH, '/sw.js');

const BUILT_WORKER = new RegExp(`^${withBase(BASE_PATH, '/assets/')}[\\w.-]+\\.js$`);

let policy: TrustedScriptPolicy | null = null;

function pass(url: string): string {
  const { pathname, origin } = new URL(url, window.location.origin);
  const ours = origin === window.location.origin && (pathname === SERVICE_WORKER_URL || BUILT_WORKER.test(pathname));
  if (!ours) throw new TypeError(`not a worker of ours: ${url}`);
  return url;
}

/**
 * Workers take a script address, a Trusted Types sink; the only policy of the site lets its own two workers pass.
 * @throws TypeError for any other address.
 */
export function trustedScriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!factory) return pass(url);
  policy ??= factory.createPolicy('sandarbh-worker', { createScriptURL: pass });
  return policy.createScriptURL(url);
}
