import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askRaw, type RawAnswer } from '#checks/samples/ask-raw.ts';
import { listen, stop } from './listen.ts';
import { createStaticHost } from './static-host.ts';

const PAGE = 'पन्ना '.repeat(200);
const POLICY = "default-src 'none'; script-src 'self'";

let root = '';
let origin = '';
let underPath = '';
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sandarbh-host-'));
  for (const folder of ['khabar/pul', 'assets']) mkdirSync(join(root, folder), { recursive: true });
  for (const [name, content] of [
    ['khabar/pul/index.html', PAGE],
    ['khabar/pul/index.html.br', brotliCompressSync(PAGE)],
    ['khabar/pul/index.html.gz', gzipSync(PAGE)],
    ['assets/a.js', 'export {};'],
    ['.hidden', 'secret'],
    ['_headers.br', 'rules'],
    ['_headers.gz', 'rules'],
    [
      '_headers',
      `/*\n  Content-Security-Policy: ${POLICY}\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n`,
    ],
  ] as const)
    writeFileSync(join(root, name), content);
  const start = async (base: string): Promise<string> => {
    const server = createServer(createStaticHost({ dist: root, base }));
    stops.push(() => stop(server));
    return `http://127.0.0.1:${await listen(server, 0)}`;
  };
  origin = await start('/');
  underPath = await start('/khabar/');
});
afterAll(async () => {
  await Promise.all(stops.map((end) => end()));
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers?: Record<string, string>, method?: string, from = origin): Promise<RawAnswer> =>
  askRaw(from, path, headers, method);

const STORY = '/khabar/pul/';

describe('a redirect', () => {
  it.each([
    ['/khabar/pul', STORY],
    ['/khabar/pul?s=p1&q=a?b', `${STORY}?s=p1&q=a?b`],
    ['//khabar/pul', STORY],
    ['///khabar//pul', STORY],
    ['/evil.example/../khabar/pul', STORY],
    ['/%6bhabar/pul', STORY],
  ])('from %s leads to %s', async (path, to) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, to]);
  });

  it.each([
    '/\\evil.example/../khabar/pul',
    '/\\evil.example/%2e%2e/khabar/pul',
    '/%5cevil.example/../khabar/pul',
    '/khabar\\pul',
    '/khabar%5cpul',
  ])('is not made of %s, which has a backslash', async (path) => {
    const { status, headers } = await ask(path);
    expect([headers.location, status]).toEqual([undefined, 404]);
  });

  it('never leads to another host, whatever the path', async () => {
    const piece = fc.constantFrom('/', '\\', '.', '%2e', '%5c', '%2f', 'evil.example', '@', ':', '%0d%0a');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), fc.nat(3), async (pieces, up) => {
        const { headers } = await ask(`/${pieces.join('')}/${'../'.repeat(up)}khabar/pul`);
        const { location } = headers;
        if (location !== undefined) expect(new URL(location, origin).origin).toBe(origin);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the encoding', () => {
  it.each([
    ['', undefined],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, gzip;q=0.001', 'gzip'],
    ['gzip;q=0,br;q=0', undefined],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['x-gzip', 'gzip'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['*;q=0', undefined],
    ['identity, br;q=0.5', undefined],
    ['identity;q=0.5, br', 'br'],
    ['brotli', undefined],
    ['xbr', undefined],
    ['br;q=nonsense', undefined],
  ])('for %j is %s', async (accepts, encoding) => {
    for (const path of [STORY, '/assets/a.js']) {
      const { status, headers } = await ask(path, { 'accept-encoding': accepts });
      expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    }
  });
});

describe('an unchanged page', () => {
  it.each<[name: string, header: (tag: string) => string]>([
    ['its tag', (tag) => tag],
    ['its weak tag, as a packing proxy makes it', (tag) => `W/${tag}`],
    ['a list', (tag) => `"other", ${tag}, W/"third"`],
    ['a list without spaces', (tag) => `"a,b",${tag}`],
    ['anything', () => '*'],
  ])('is not sent to a client that holds %s', async (_, header) => {
    const { headers } = await ask(STORY);
    const again = await ask(STORY, { 'if-none-match': header(headers.etag ?? '') });
    expect([again.status, again.body.byteLength]).toEqual([304, 0]);
  });

  it.each(['"other"', 'W/"other", "third"', '', '"*"', 'nonsense'])(
    'is sent to a client that holds %j',
    async (header) => {
      expect((await ask(STORY, { 'if-none-match': header })).status).toBe(200);
    },
  );
});

describe('the policy', () => {
  it.each<[status: number, path: string, method?: string, headers?: Record<string, string>]>([
    [200, STORY],
    [304, STORY, 'GET', { 'if-none-match': '*' }],
    [301, '/khabar/pul'],
    [404, '/nahin/'],
    [405, STORY, 'POST'],
    [405, '/assets/a.js', 'DELETE'],
  ])('comes with %i for %s', async (status, path, method = 'GET', asked = {}) => {
    const { headers, ...answer } = await ask(path, asked, method);
    expect(answer.status).toBe(status);
    expect(headers).toMatchObject({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' });
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each(['/', '/khabar', '/elsewhere'])(
    'comes with what is told of %s, outside the path of the site',
    async (path) => {
      expect((await ask(path, {}, 'GET', underPath)).headers).toMatchObject({ 'content-security-policy': POLICY });
    },
  );
});

describe('the rule of a folder', () => {
  const kept = async (path: string, from = origin) => {
    const { status, headers } = await ask(path, {}, 'GET', from);
    return [status, headers['cache-control']];
  };

  it.each([
    '/assets/..%2fkhabar/pul/',
    '/assets/../khabar/pul/',
    '/assets/%2e%2e/khabar/pul/',
    '/assets/.%2E/khabar//pul/',
  ])('is not applied to a file outside it that is asked for as %s', async (path) =>
    expect(await kept(path)).toEqual([200, 'no-cache']),
  );

  it.each(['/assets/a.js', '//assets/a.js', '/%61ssets/a.js', '/khabar/../assets/a.js', '/khabar%2f../assets/./a.js'])(
    'is applied to its file that is asked for as %s',
    async (path) => expect(await kept(path)).toEqual([200, 'immutable']),
  );

  it('is looked for with the path that the site lies under', async () => {
    expect(await kept('/khabar/assets/a.js', underPath)).toEqual([200, 'no-cache']);
  });
});

it.each(['/_headers', '/_headers.br', '/_headers.gz', '/%5fheaders', '/assets/../_headers', '//_headers', '/_HEADERS'])(
  'does not show the header rules as %s',
  async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-security-policy']]).toEqual([404, POLICY]);
  },
);

it('shows no hidden file', async () => {
  for (const path of ['/.hidden', '/%2ehidden', '/khabar/../.hidden']) expect((await ask(path)).status).toBe(404);
});

it('the policy comes with 500, too: the policy of the site, or the strictest when its rules cannot be read', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    // A folder in place of a compressed copy is there and cannot be read.
    mkdirSync(join(root, 'assets/a.js.br'));
    const broken = await ask('/assets/a.js', { 'accept-encoding': 'br' });
    expect([broken.status, broken.headers['content-security-policy']]).toEqual([500, POLICY]);
    rmSync(join(root, 'assets/a.js.br'), { recursive: true });
    rmSync(join(root, '_headers'));
    mkdirSync(join(root, '_headers'));
    const unruled = await ask(STORY);
    expect(unruled.status).toBe(500);
    expect(unruled.headers['content-security-policy']).toContain("default-src 'none'");
    expect(log).toHaveBeenCalledTimes(2);
  } finally {
    log.mockRestore();
  }
});
