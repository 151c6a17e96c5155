import { type BrowserContext, expect, type Request } from '@playwright/test';

/** Watches a browser's complaints. A test passes only when there were none. */
export type Guard = {
  /** Ignores complaints that match; for tests whose point is a fault. */
  readonly allow: (...patterns: RegExp[]) => void;
  /** Requests so far. */
  readonly requests: readonly Request[];
  /** Expects that there were no complaints but the allowed ones. */
  readonly check: () => void;
};

/** The addresses of the fonts among some requests. */
export const fontsIn = (requests: readonly Request[]): string[] =>
  requests.filter((request) => request.resourceType() === 'font').map((request) => request.url());

/** Playwright's own message in tests that block the worker. */
const OWN_NOISE = /Service Worker registration blocked by Playwright/;

const CSP_REPORTER = `addEventListener('securitypolicyviolation', (event) => {
  console.error('policy violation: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
});`;

/**
 * Watches a context: console messages, uncaught errors, failed requests, answers from 400 on, requests to other origins,
 * violations of the Content Security Policy.
 */
export async function watch(context: BrowserContext, origin: string): Promise<Guard> {
  const allowed: RegExp[] = [OWN_NOISE];
  const seen: string[] = [];
  const requests: Request[] = [];
  await context.addInitScript(CSP_REPORTER);
  context.on('console', (message) =>
    seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`),
  );
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The page was left or closed; a request that fails by itself has another reason.
    if (reason === 'net::ERR_ABORTED') return;
    seen.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`status ${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    requests.push(request);
    if (!/^(?:data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      seen.push(`other origin: ${request.url()}`);
    }
  });
  return {
    allow: (...patterns) => {
      allowed.push(...patterns);
    },
    requests,
    check: () => expect(seen.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]),
  };
}
