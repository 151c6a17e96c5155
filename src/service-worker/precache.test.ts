import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ORIGIN = 'https://sandarbh.example';
const CODE = 'export const a = 1;';
const SHELL = '<html></html>';
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12);
const CODE_KEY = `${ORIGIN}/assets/a.js`;
const SHELL_KEY = `${ORIGIN}/shell.html?__WB_REVISION__=${hashOf(SHELL)}`;

const answer = (text: string, type: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': type } });
const GOOD: Readonly<Record<string, () => Response>> = {
  '/assets/a.js': () => answer(CODE, 'text/javascript'),
  '/shell.html': () => answer(SHELL, 'text/html'),
};

const store = new Map<string, Response>();
const fetched: string[] = [];

/** Answers `fetch`, by path and cache mode. */
function stubFetch(give: (path: string, cache?: string) => Response | undefined): void {
  vi.stubGlobal('fetch', async (path: string, { cache }: RequestInit) => {
    fetched.push(`${path} ${cache}`);
    return give(path, cache) ?? GOOD[path]?.();
  });
}

const texts = async () =>
  Object.fromEntries(
    await Promise.all([...store].map(async ([key, file]) => [key, await file.clone().text()] as const)),
  );

beforeEach(() => {
  vi.resetModules();
  store.clear();
  fetched.length = 0;
  vi.stubGlobal('self', {
    location: { origin: ORIGIN },
    registration: { scope: `${ORIGIN}/` },
    __SANDARBH_PRECACHE__: [
      ['/assets/a.js', hashOf(CODE)],
      ['/shell.html', hashOf(SHELL), 1],
    ],
  });
  vi.stubGlobal('caches', {
    open: async () => ({
      match: async (key: string) => store.get(key)?.clone(),
      put: async (key: string, response: Response) => store.set(key, response),
      delete: async (key: string) => store.delete(key),
    }),
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('./precache.ts');

const BAD: readonly (readonly [kind: string, response: () => Response])[] = [
  ['a page', () => answer(SHELL, 'text/html')],
  ['nothing', () => answer('', 'text/javascript')],
  ['a cut file', () => answer(CODE.slice(0, 9), 'text/javascript')],
  ['another build', () => answer('export const a = 2;', 'text/javascript')],
  ['the file as plain text', () => answer(CODE, 'text/plain')],
  ['the file with 206', () => answer(CODE, 'text/javascript', 206)],
  ['an error', () => answer(CODE, 'text/javascript', 500)],
];

describe('installFiles', () => {
  it('stores the files of the build', async () => {
    stubFetch(() => undefined);
    await (await load()).installFiles();
    expect(await texts()).toEqual({ [CODE_KEY]: CODE, [SHELL_KEY]: SHELL });
    expect(fetched).toEqual(['/assets/a.js default', '/shell.html reload']);
  });

  it.each(BAD)('fails when the host sends %s for a script, and stores nothing of it', async (_, response) => {
    stubFetch((path) => (path.endsWith('.js') ? response() : undefined));
    await expect((await load()).installFiles()).rejects.toThrow('not the file of this build: /assets/a.js');
    expect(store.has(CODE_KEY)).toBe(false);
  });

  it.each(BAD)('asks past the HTTP cache when that holds %s', async (_, response) => {
    stubFetch((path, cache) => (path.endsWith('.js') && cache === 'default' ? response() : undefined));
    await (await load()).installFiles();
    expect((await texts())[CODE_KEY]).toBe(CODE);
  });
});

describe('mendFiles', () => {
  it('asks for nothing when all is well', async () => {
    stubFetch(() => undefined);
    const { installFiles, mendFiles } = await load();
    await installFiles();
    fetched.length = 0;
    await mendFiles();
    expect(fetched).toEqual([]);
  });

  it('replaces what is spoilt and brings what is missing', async () => {
    stubFetch(() => undefined);
    store.set(CODE_KEY, answer('\ufffd', 'text/javascript'));
    await (await load()).mendFiles();
    expect(await texts()).toEqual({ [CODE_KEY]: CODE, [SHELL_KEY]: SHELL });
  });

  it('deletes what is spoilt while the host has no good one, and goes on to the next file', async () => {
    stubFetch((path) => (path.endsWith('.js') ? answer('', 'text/html') : undefined));
    store.set(CODE_KEY, answer('\ufffd', 'text/javascript'));
    await (await load()).mendFiles();
    expect(await texts()).toEqual({ [SHELL_KEY]: SHELL });
  });

  it('looks again for who asks while a check runs', async () => {
    stubFetch(() => undefined);
    const { installFiles, mendFiles } = await load();
    await installFiles();
    const first = mendFiles();
    await Promise.resolve();
    store.set(CODE_KEY, answer('\ufffd', 'text/javascript'));
    await Promise.all([first, mendFiles()]);
    expect((await texts())[CODE_KEY]).toBe(CODE);
  });
});
