import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { readEncoded, readIfThere } from './read-encoded.ts';
import { findTarget } from './static-files.ts';

/** The folder that is served, and the path it is served under, with a slash at both ends. */
export type Site = { readonly dist: string; readonly base: string };

/** What a request gets. Without a body the length of one may still be told, as for HEAD. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
};

const TEXT = 'text/plain; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': TEXT,
  '.xml': 'application/xml; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/** Answers with a file: its headers by rule, its type, an ETag of its bytes; 304 when the client has them. */
async function answerFile(dist: string, path: string, file: string, status: 200 | 404, request: IncomingMessage) {
  const { bytes, encoding } = await readEncoded(file, String(request.headers['accept-encoding'] ?? ''));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
  const rules = parseHeaderRules(String((await readIfThere(join(dist, '_headers'))) ?? ''));
  const headers = headersFor(rules, path);
  headers.set('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  headers.set('etag', etag);
  headers.set('vary', 'Accept-Encoding');
  // A file that is missing during a deploy may be there a moment later.
  if (status !== 200 || !headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  if (encoding) headers.set('content-encoding', encoding);
  if (status === 200 && request.headers['if-none-match'] === etag) {
    return { status: 304, headers: Object.fromEntries(headers) };
  }
  headers.set('content-length', String(bytes.byteLength));
  return {
    status,
    headers: Object.fromEntries(headers),
    ...(request.method === 'HEAD' ? {} : { body: bytes }),
  };
}

/**
 * Finds the answer of a static host to a request: `_headers` applied, `.br` and `.gz` copies served, folders redirected to
 * their slash, `404.html` with 404, hidden files hidden, ETags honoured, GET and HEAD alone.
 * @throws when a file that is there cannot be read.
 */
export async function answerRequest({ dist, base }: Site, request: IncomingMessage): Promise<Answer> {
  const [path = '/', query] = (request.url ?? '/').split('?');
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  const target = await findTarget(dist, base, path);
  if (target.kind === 'redirect') {
    // A second slash at the front would make it the address of another host.
    const to = target.to.replace(/^\/+/, '/');
    return { status: 301, headers: { location: query === undefined ? to : `${to}?${query}` } };
  }
  if (target.kind === 'none') return { status: 404, headers: { 'content-type': TEXT }, body: '404' };
  return answerFile(dist, path, target.file, target.status, request);
}
