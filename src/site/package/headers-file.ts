import { dataPaths, withBase } from '#domain/pages.ts';

/** Allows no inline script, the inline stylesheets by their hashes, and one Trusted Types policy: the one that registers the worker. */
const contentSecurityPolicy = (styleHashes: ReadonlySet<string>): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${[...styleHashes].sort().join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sandarbh-worker',
  ].join('; ');

/** Seconds. */
const YEAR = 31_536_000;

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and `npm start` read.
 * @param base path that the site is served under.
 * @param styleHashes CSP sources of the inline stylesheets.
 */
export function headersFile(base: string, styleHashes: ReadonlySet<string>): string {
  const rules: [pattern: string, headers: string[]][] = [
    [
      '/*',
      [
        `Content-Security-Policy: ${contentSecurityPolicy(styleHashes)}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin',
        'Cross-Origin-Resource-Policy: same-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
      ],
    ],
    ['/assets/*', [`Cache-Control: public, max-age=${YEAR}, immutable`]],
    ['/fonts/*', [`Cache-Control: public, max-age=${YEAR}, immutable`]],
    [dataPaths.search('*/*'), [`Cache-Control: public, max-age=${YEAR}, immutable`]],
    ['/sw.js', ['Cache-Control: no-cache']],
  ];
  return rules
    .map(([pattern, headers]) => [withBase(base, pattern), ...headers.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
}
