import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { askRaw as ask } from '#checks/samples/ask-raw.ts';
import { builtFiles } from '#checks/site/built-site.ts';
import { paths } from '#domain/pages.ts';
import { DIST, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

const story = paths.article(STORY.id);
const one = (pattern: RegExp): string => builtFiles(DIST).find((file) => pattern.test(file)) ?? '';

test('a folder without its slash is sent to the slash, with its query', async ({ host }) => {
  const plain = await ask(host.origin, story.slice(0, -1));
  expect([plain.status, plain.headers.location]).toEqual([301, story]);
  const query = await ask(host.origin, `${story.slice(0, -1)}?s=p1`);
  expect(query.headers.location).toBe(`${story}?s=p1`);
});

for (const path of [
  '/nahin/',
  '/robots-nahin.txt',
  '/data/v1/articles/nahin.json',
  '/khabar/nahin/',
  '/index',
  '/assets/',
  '/assets/nahin-a1b2c3.js',
]) {
  test(`${path} is answered by the 404 page with 404`, async ({ host }) => {
    const { status, headers, body } = await ask(host.origin, path);
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toContain('यह पेज नहीं मिला');
  });
}

for (const path of [
  '/_headers/../../package.json',
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/..%5cpackage.json',
  '/assets/../../package.json',
  '/.git/config',
  '/%2egit/config',
  '/khabar/.hidden/',
  '/%00',
  '/%E0%A4%A',
  '//example.org/',
  '/\\example.org',
  `/\\example.org/..${story.slice(0, -1)}`,
]) {
  test(`the trick ${JSON.stringify(path)} gets nothing`, async ({ host }) => {
    const { status, headers, body } = await ask(host.origin, path);
    expect(status).toBe(404);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).not.toContain('"name": "sandarbh"');
  });
}

test('nothing that a build leaves behind is published: no hidden file, no path of this machine', () => {
  const files = builtFiles(DIST);
  expect(files.filter((file) => file.split('/').some((part) => part.startsWith('.')))).toEqual([]);
  const texts = files.filter((file) => /(?:\.(?:html|js|css|json|webmanifest|txt|xml|svg)|_headers)$/.test(file));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((file) => readFileSync(join(DIST, file), 'utf8').includes(process.cwd()))).toEqual([]);
});

const KINDS: readonly [kind: string, path: string, type: string, cache: RegExp][] = [
  ['page', story, 'text/html; charset=utf-8', /no-cache/],
  ['script', one(/^\/assets\/.*\.js$/), 'text/javascript; charset=utf-8', /immutable/],
  ['stylesheet', one(/^\/assets\/.*\.css$/), 'text/css; charset=utf-8', /immutable/],
  ['font', one(/^\/fonts\/.*\.woff2$/), 'font/woff2', /immutable/],
  ['data', `/data/v1/articles/${STORY.id}.json`, 'application/json; charset=utf-8', /no-cache/],
  ['manifest', '/manifest.webmanifest', 'application/manifest+json; charset=utf-8', /no-cache/],
  ['worker', '/sw.js', 'text/javascript; charset=utf-8', /^no-cache$/],
  ['icon', '/icons/icon-192.png', 'image/png', /no-cache/],
];

for (const [kind, path, type, cache] of KINDS) {
  test(`a ${kind} comes with its type, its cache rule and the policy`, async ({ host }) => {
    const { status, headers } = await ask(host.origin, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toMatch(cache);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-(?:inline|eval|hashes)|https?:|\*/);
  });
}

test('text comes in brotli to those who take it, and whole to those who do not', async ({ host }) => {
  const plain = await ask(host.origin, story);
  const packed = await ask(host.origin, story, { 'accept-encoding': 'gzip, deflate, br' });
  const gzipped = await ask(host.origin, story, { 'accept-encoding': 'gzip' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.headers['content-encoding']).toBe('br');
  expect(gzipped.headers['content-encoding']).toBe('gzip');
  expect(packed.headers.vary).toContain('Accept-Encoding');
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  expect(packed.headers['content-length']).toBe(String(packed.body.byteLength));
});

test('an unchanged page is not sent again', async ({ host }) => {
  const { headers } = await ask(host.origin, story);
  const again = await ask(host.origin, story, { 'if-none-match': headers.etag ?? '' });
  expect([again.status, again.body.byteLength]).toEqual([304, 0]);
});

test('HEAD sends the same headers and no body; other methods are refused', async ({ host }) => {
  const [get, head] = [await ask(host.origin, story), await ask(host.origin, story, {}, 'HEAD')];
  expect(head.body.byteLength).toBe(0);
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect((await ask(host.origin, story, {}, 'POST')).status).toBe(405);
});

test('the icon that browsers ask for unbidden is there', async ({ host }) => {
  const { status, headers, body } = await ask(host.origin, '/favicon.ico');
  expect([status, headers['content-type']]).toEqual([200, 'image/x-icon']);
  // ICONDIR with one picture.
  expect(body.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
});
