import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const ORIGIN = 'https://sandarbh.example';
const SHELL = 'the shell';

beforeEach(() => {
  vi.stubGlobal('self', {
    location: { origin: ORIGIN },
    registration: { scope: `${ORIGIN}/` },
    __SANDARBH_PRECACHE__: [['/shell.html', 'hash', false]],
  });
  vi.stubGlobal('caches', {
    match: async () => undefined,
    open: async () => ({ match: async () => new Response(SHELL), delete: async () => false }),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A request for a page, with what a navigation preload brought. */
const pageEvent = (path: string, preloadResponse: Promise<Response>) => ({
  request: { url: ORIGIN + path, cache: 'default', headers: new Headers() },
  preloadResponse,
  waitUntil: () => undefined,
});

it.each([
  ['a story', '/khabar/ek/'],
  ['the library', '/sangrah/'],
  ['what is no page of the site', '/aur-kuch'],
])('an error that stands for an answer is none: %s is drawn by the shell', async (_name, path) => {
  vi.stubGlobal('fetch', async () => Response.error());
  const { answerPage } = await import('./page-handler.ts');
  const preloaded = Promise.resolve(Response.error());
  expect(await (await answerPage(pageEvent(path, preloaded), '/')).text()).toBe(SHELL);
});

it('an error that a preload brought does not stand for the host’s answer', async () => {
  vi.stubGlobal('fetch', async () => new Response('a file'));
  const { answerPage } = await import('./page-handler.ts');
  const preloaded = Promise.resolve(Response.error());
  expect(await (await answerPage(pageEvent('/aur-kuch', preloaded), '/')).text()).toBe('a file');
});
