import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import { holdsVersion } from './entity-tag.ts';
import { readEncoded } from './read-encoded.ts';
import { siteHeaders } from './site-headers.ts';
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
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': TEXT,
  '.xml': 'application/xml; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/** Answers with a file: its type, an ETag of its bytes; 304 when the client has them. @param rules headers of the path. */
async function answerFile(
  file: string,
  status: 200 | 404,
  rules: ReadonlyMap<string, string>,
  request: IncomingMessage,
): Promise<Answer> {
  const { bytes, encoding } = await readEncoded(file, String(request.headers['accept-encoding'] ?? ''));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
  const headers = new Map(rules);
  headers.set('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  headers.set('etag', etag);
  headers.set('vary', 'Accept-Encoding');
  // A file that is missing during a deploy may be there a moment later.
  if (status !== 200 || !headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  if (encoding) headers.set('content-encoding', encoding);
  if (status === 200 && holdsVersion(request.headers['if-none-match'], etag)) {
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
 * Finds the answer of a static host to a request: `_headers` applied to every answer, `.br` and `.gz` copies served, folders
 * redirected to their slash, `404.html` with 404, hidden files hidden, ETags honoured, GET and HEAD alone. The headers of a file
 * are those of its own path, however it was asked for.
 * @throws when a file that is there cannot be read.
 */
export async function answerRequest({ dist, base }: Site, request: IncomingMessage): Promise<Answer> {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const [path, query] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
  /** An answer that is no file of the site, and that nobody may keep. It is guarded as the home page is. */
  const plain = async (status: number, headers: Readonly<Record<string, string>>, body?: string): Promise<Answer> => ({
    status,
    headers: { ...Object.fromEntries(await siteHeaders(dist, base)), 'cache-control': 'no-cache', ...headers },
    ...(body === undefined || request.method === 'HEAD' ? {} : { body }),
  });
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { allow: 'GET, HEAD' });
  const target = await findTarget(dist, base, path);
  if (target.kind === 'redirect') return plain(301, { location: target.to + query });
  if (target.kind === 'none') return plain(404, { 'content-type': TEXT }, '404');
  return answerFile(target.file, target.status, await siteHeaders(dist, target.path), request);
}
