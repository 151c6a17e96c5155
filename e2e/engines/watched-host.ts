import { createHash } from 'node:crypto';
import { SHELL_PATH } from '#domain/pages.ts';
import { answerRequest } from '#host/answer-request.ts';
import { startHost, type TestHost } from '../support/test-host.ts';

/** Key in localStorage of what pages complained of: it outlives the page, and needs no network. */
export const COMPLAINTS_KEY = 'test-complaints';

/**
 * Notes console lines, uncaught errors, files that do not load, and violations of the policy from now on. Does nothing where it
 * ran before.
 */
export const WATCH = `(() => {
  if (window.isWatched) return '';
  window.isWatched = true;
  const note = (line) => {
    const at = location.pathname + ': ';
    localStorage['${COMPLAINTS_KEY}'] = JSON.stringify([...JSON.parse(localStorage['${COMPLAINTS_KEY}'] ?? '[]'), at + line]);
  };
  for (const method of ['debug', 'log', 'info', 'warn', 'error', 'assert', 'trace']) {
    console[method] = (...parts) => note('console.' + method + ' ' + parts.map(String).join(' '));
  }
  // A page that is left gives up what it was loading.
  let isLeft = false;
  addEventListener('beforeunload', () => { isLeft = true; });
  addEventListener('pageshow', () => { isLeft = false; });
  addEventListener('error', ({ target, message, error }) => {
    if (isLeft && /dynamically imported/.test(message)) return;
    if (target === window) note('uncaught ' + message + ' ' + (error?.stack ?? ''));
    else if (!isLeft) note('did not load: ' + (target.src ?? target.href));
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => note('unhandled ' + reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    note('policy ' + effectiveDirective + ' ' + blockedURI);
  });
  return '';
})()`;

const HASH = `'sha256-${createHash('sha256').update(WATCH).digest('base64')}'`;

/** A host whose pages note what they complain of. `refused`: what it could not serve. */
export type WatchedHost = TestHost & { readonly refused: readonly string[] };

/**
 * Starts a host that puts {@link WATCH} first into every page and allows it by its hash in the page's policy. The shell stays as
 * it is: the worker knows its hash.
 */
export async function startWatchedHost(dist: string): Promise<WatchedHost> {
  const host = await startHost(dist);
  const refused: string[] = [];
  host.answer = (request, response) => {
    // Pages are changed, so they travel unpacked.
    delete request.headers['accept-encoding'];
    answerRequest({ dist, base: '/' }, request).then(
      ({ status, headers, body }) => {
        if (status >= 400) refused.push(`${status} ${request.url}`);
        const { 'content-length': _, 'content-security-policy': policy = '', ...others } = headers;
        const isPage = headers['content-type']?.startsWith('text/html') && request.url !== SHELL_PATH;
        response.writeHead(status, {
          ...others,
          'content-security-policy': policy.replace("script-src 'self'", `script-src 'self' ${HASH}`),
        });
        response.end(isPage ? String(body).replace('<head>', `<head><script>${WATCH}</script>`) : body);
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
    return true;
  };
  return Object.assign(host, { refused });
}
