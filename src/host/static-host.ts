import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { brotli } from './brotli.ts';
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts';
import { findTarget } from './static-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.bin': 'application/octet-stream',
};

const deflate = promisify(gzip);
/** What a host can afford while a reader waits: a page takes some milliseconds. */
const BROTLI_QUALITY = 5;
/** Packed already. */
const DENSE = new Set(['.png', '.woff2']);

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

type HostOptions = { readonly dist: string; readonly base: string };

/** The file's bytes, as small as the browser takes them. */
async function readEncoded(file: string, accepts: string): Promise<{ bytes: Buffer; encoding: string | null }> {
  for (const [encoding, suffix] of ENCODINGS) {
    if (!accepts.includes(encoding)) continue;
    const bytes = await readFile(file + suffix).catch(() => null);
    if (bytes) return { bytes, encoding };
  }
  const bytes = await readFile(file);
  // Of a large site's pages there are no copies: they are packed when asked for, as other hosts do it.
  if (DENSE.has(extname(file))) return { bytes, encoding: null };
  if (accepts.includes('br')) return { bytes: await brotli(bytes, BROTLI_QUALITY), encoding: 'br' };
  if (accepts.includes('gzip')) return { bytes: await deflate(bytes), encoding: 'gzip' };
  return { bytes, encoding: null };
}

async function readRules(dist: string): Promise<readonly HeaderRule[]> {
  return parseHeaderRules(await readFile(join(dist, '_headers'), 'utf8').catch(() => ''));
}

/**
 * Answers requests as a static host does: `_headers` applied, `.br` and `.gz` copies served, or made where there is none,
 * folders redirected to their slash, `404.html` with 404, hidden files hidden, ETags honoured.
 */
export function createStaticHost({ dist, base }: HostOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const target = await findTarget(dist, base, path);
    if (target.kind === 'redirect') {
      // Only ever a path of our own: a second slash at the front would name another host.
      const to = target.to.replace(/^\/+/, '/');
      response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` }).end();
      return;
    }
    if (target.kind === 'none') {
      response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('404');
      return;
    }
    const { bytes, encoding } = await readEncoded(target.file, String(request.headers['accept-encoding'] ?? ''));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
    const headers = headersFor(await readRules(dist), path);
    headers.set('content-type', TYPES[extname(target.file)] ?? 'application/octet-stream');
    headers.set('etag', etag);
    headers.set('vary', 'Accept-Encoding');
    // What is missing while a deploy is on its way may be here a moment later.
    if (target.status !== 200 || !headers.has('cache-control')) headers.set('cache-control', 'no-cache');
    if (encoding) headers.set('content-encoding', encoding);
    if (target.status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, Object.fromEntries(headers)).end();
      return;
    }
    headers.set('content-length', String(bytes.byteLength));
    response.writeHead(target.status, Object.fromEntries(headers)).end(request.method === 'HEAD' ? undefined : bytes);
  };
}
