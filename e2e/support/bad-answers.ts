import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { dataPaths, paths } from '#domain/pages.ts';
import { content, DIST, STORY } from './site.ts';

const other = content.articles.find(({ id }) => id !== STORY.id)?.id ?? '';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A file of the site: its path in `dist/`, its bytes, its content type. */
export type SiteFile = { readonly path: string; readonly bytes: Buffer; readonly type: string };

/** The file of `dist/` that answers a path. */
export function siteFile(address: string): SiteFile {
  const path = address.endsWith('/') ? `${address}index.html` : address;
  return { path, bytes: readFileSync(join(DIST, path)), type: TYPES[extname(path)] ?? 'application/octet-stream' };
}

const MAINTENANCE = '<!doctype html><html lang="en"><title>Maintenance</title><h1>Maintenance</h1></html>\n';
const html = (text: string) => (_: SiteFile, response: ServerResponse) => send(response, text, TYPES['.html']);
const json = (text: string) => (_: SiteFile, response: ServerResponse) => send(response, text, TYPES['.json']);

function send(response: ServerResponse, body: string | Buffer, type = 'text/plain', status = 200): void {
  // A host that is broken often lets its answers be cached, too.
  response
    .writeHead(status, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' })
    .end(body);
}

/** The same kind of file, but another one. */
function another({ path }: SiteFile): SiteFile {
  if (path.endsWith('.html')) return siteFile(paths.article(other));
  return siteFile(path.endsWith('.json') ? dataPaths.article(other) : '/sw-off.js');
}

/** A file whose JSON, or that of its data block, is of another shape. */
const reshaped = ({ bytes }: SiteFile): string =>
  bytes
    .toString()
    .replaceAll(/"headline":"[^"]*"/g, '"headline":7')
    .replaceAll('"blocks":[', '"parts":[');

/** Ways in which a host answers with anything but the file that it was asked for. */
export const BAD_ANSWERS: Readonly<Record<string, (file: SiteFile, response: ServerResponse) => void>> = {
  'a maintenance page with 200': html(MAINTENANCE),
  'an error as JSON with 200': json('{"error":"temporarily unavailable"}'),
  'nothing, with 200': ({ type }, response) => send(response, '', type),
  'half of it': ({ bytes, type }, response) => send(response, bytes.subarray(0, bytes.length / 2), type),
  'all but the end': ({ bytes, type }, response) => send(response, bytes.subarray(0, -20), type),
  'a line cut within it': ({ bytes, type }, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  'a redirect to a login': (_, response) => {
    response.writeHead(302, { location: '/login' }).end();
  },
  'another type': ({ bytes }, response) => send(response, bytes, 'text/plain'),
  'a part of it with 206': ({ bytes, type }, response) =>
    send(response, bytes.subarray(0, bytes.length / 2), type, 206),
  'all of it with 206': ({ bytes, type }, response) => send(response, bytes, type, 206),
  'an error with 500': (_, response) => send(response, '<h1>500</h1>', TYPES['.html'], 500),
  'an error with 403': (_, response) => send(response, MAINTENANCE, TYPES['.html'], 403),
  'the 404 page with 200': (_, response) => send(response, siteFile('/404.html').bytes, TYPES['.html']),
  'the 404 page with 404': (_, response) => send(response, siteFile('/404.html').bytes, TYPES['.html'], 404),
  'the 404 page of the host with 404': (_, response) => send(response, MAINTENANCE, TYPES['.html'], 404),
  'the shell': (_, response) => send(response, siteFile('/shell.html').bytes, TYPES['.html']),
  'another file of its kind': (file, response) => send(response, another(file).bytes, file.type),
  'another shape': (file, response) => send(response, reshaped(file), file.type),
  'a byte order mark and noise': ({ type }, response) => send(response, '\ufeff\u0000\ufffd{]', type),
  null: ({ type }, response) => send(response, 'null', type),
  'an array': ({ type }, response) => send(response, '[]', type),
  'another version': ({ type }, response) => send(response, '{"version":2,"page":{"id":"x"}}', type),
  'no end': ({ bytes, type }, response) => {
    response.writeHead(200, { 'content-type': type });
    response.write(bytes.subarray(0, bytes.length / 2));
  },
  'a connection reset': (_, response) => {
    response.destroy();
  },
};
