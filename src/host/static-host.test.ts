import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, stop } from './listen.ts';
import { serve } from './serve.ts';
import { createStaticHost } from './static-host.ts';
import { previewHostPlugin } from './vite-plugin.ts';

/** One byte more than Node reads into memory: the file is found, and reading it fails. */
const TOO_LARGE = 2 ** 31;

let root = '';
const dist = () => join(root, 'dist');
/** What ends the servers of a test. */
const stops: (() => Promise<void>)[] = [];

/** Starts a server with a listener. @returns its origin. */
async function listenWith(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  stops.push(() => stop(server));
  return `http://127.0.0.1:${await listen(server, 0)}`;
}

/** What Vite hands to the plugin, and the middleware that the plugin hands back. */
function previewMiddleware(): RequestListener {
  let middleware: RequestListener | undefined;
  const plugin = previewHostPlugin();
  const configure = plugin.configurePreviewServer;
  if (typeof configure !== 'function') throw new Error('the plugin has no hook');
  const server = {
    config: { root, base: '/', build: { outDir: 'dist' } },
    middlewares: { use: (given: RequestListener) => (middleware = given) },
  };
  Reflect.apply(configure, plugin, [server]);
  if (!middleware) throw new Error('the plugin added no middleware');
  return middleware;
}

const HOSTS: readonly (readonly [name: string, start: () => Promise<string>])[] = [
  ['the host itself', () => listenWith(createStaticHost({ dist: dist(), base: '/' }))],
  ['vite preview', () => listenWith(previewMiddleware())],
  [
    'npm start',
    async () => {
      const { url, stop: stopHost } = await serve({ dist: dist(), base: '/', port: 0 });
      stops.push(stopHost);
      return url.slice(0, -1);
    },
  ],
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sandarbh-host-'));
  mkdirSync(dist());
  writeFileSync(join(dist(), 'page.html'), 'पन्ना');
  writeFileSync(join(dist(), 'large.bin'), '');
  truncateSync(join(dist(), 'large.bin'), TOO_LARGE);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(stops.splice(0).map((end) => end()));
});

describe.each(HOSTS)('%s', (_, start) => {
  it('answers 500 and logs the error when a file cannot be read', async () => {
    const origin = await start();
    const response = await fetch(`${origin}/large.bin`, { signal: AbortSignal.timeout(10_000) });
    expect(response.status).toBe(500);
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'ERR_FS_FILE_TOO_LARGE' }));
    expect((await fetch(`${origin}/page.html`)).status).toBe(200);
  });
});

it('does not send a page without its policy when the header rules cannot be read', async () => {
  mkdirSync(join(dist(), '_headers'));
  const origin = await listenWith(createStaticHost({ dist: dist(), base: '/' }));
  expect((await fetch(`${origin}/page.html`)).status).toBe(500);
  expect(console.error).toHaveBeenCalledOnce();
});
