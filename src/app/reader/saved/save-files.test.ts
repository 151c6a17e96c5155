import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '#checks/samples/sample-pages.ts';
import { fetchFile } from './fetch-file.ts';
import { saveFiles } from './save-files.ts';
import { savedFiles } from './saved-files.ts';

const browser = { cache: savedFiles, fetch: fetchFile, onPlan: async () => true };

const ARTICLE = '/data/v1/articles/namuna.json';
const TIMELINE = '/data/v1/timelines/kahani.json';

const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });
const article = () => json(JSON.stringify(sampleArticle()));

/** Replaces Cache Storage by a map of paths to sizes; `put` may refuse. */
function stubCaches(put: (path: string) => void = () => undefined): Map<string, number> {
  const stored = new Map<string, number>();
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => [...stored.keys()].map((path) => ({ url: `http://localhost${path}` })),
      put: async (path: string, response: Response) => {
        put(path);
        stored.set(path, (await response.blob()).size);
      },
    }),
  });
  return stored;
}

const refuse = (name: string) => () => {
  throw new DOMException('refused', name);
};

/** Saves the sample article; pauses between attempts take no time. */
async function run(signal = new AbortController().signal, planned = [{ path: ARTICLE }]) {
  let isDone = false;
  const work = saveFiles({ ...browser, planned, have: [], signal, onFile: () => undefined }).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await vi.advanceTimersByTimeAsync(500);
    // The schemas are a dynamic import, which takes turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return work;
}

const reportError = vi.fn();

beforeEach(() => {
  vi.stubEnv('BASE_URL', '/');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('reportError', reportError);
  vi.stubGlobal('fetch', async () => article());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  reportError.mockReset();
});

describe('saveFiles', () => {
  it.each<[string, () => Promise<Response>, string]>([
    ['a network that fails', () => Promise.reject(new TypeError('failed to fetch')), 'offline'],
    ['500', async () => json('oops', 500), 'server'],
    ['a cut file', async () => json('{"id":'), 'server'],
    ['another shape', async () => json('{"id":7}'), 'server'],
    ['HTML', async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }), 'server'],
  ])('tells %s as trouble of network or site, not as a bug', async (_, answer, outcome) => {
    stubCaches();
    vi.stubGlobal('fetch', answer);
    expect(await run()).toEqual({ outcome, files: [] });
    expect(reportError).not.toHaveBeenCalled();
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['UnknownError', 'denied'],
  ])('tells %s of the cache as %s', async (name, outcome) => {
    stubCaches(refuse(name));
    expect(await run()).toEqual({ outcome, files: [] });
    expect(reportError).not.toHaveBeenCalled();
  });

  it('tells a browser without Cache Storage as denied', async () => {
    vi.stubGlobal('caches', undefined);
    expect((await run()).outcome).toBe('denied');
    expect(reportError).not.toHaveBeenCalled();
  });

  it('tells a bug as failed, reports it once, and keeps the files that were stored before', async () => {
    const bug = new TypeError('x is not a function');
    const stored = stubCaches((path) => {
      if (path === TIMELINE) throw bug;
    });
    vi.stubGlobal('fetch', async (url: string) =>
      url === TIMELINE ? json(JSON.stringify({ id: 'kahani', title: 'क', shortTitle: 'क', events: [] })) : article(),
    );
    const { outcome, files } = await run(undefined, [{ path: ARTICLE }, { path: TIMELINE }]);
    expect(outcome).toBe('failed');
    expect(reportError.mock.calls).toEqual([[bug]]);
    expect(files.map(({ path }) => path)).toEqual([ARTICLE]);
    expect([...stored.keys()]).toEqual([ARTICLE]);
  });

  it('tells a cancelled download as cancelled, whatever it threw', async () => {
    stubCaches();
    const controller = new AbortController();
    vi.stubGlobal('fetch', async () => {
      controller.abort();
      throw new TypeError('aborted');
    });
    expect((await run(controller.signal)).outcome).toBe('cancelled');
    expect(reportError).not.toHaveBeenCalled();
  });

  it('saves in a browser that lacks throwIfAborted', async () => {
    const stored = stubCaches();
    const { signal } = new AbortController();
    Object.defineProperty(signal, 'throwIfAborted', { value: undefined });
    expect((await run(signal)).outcome).toBe('whole');
    expect([...stored.keys()]).toEqual([ARTICLE]);
  });

  it('stores nothing that came after the reader cancelled', async () => {
    const stored = stubCaches();
    const controller = new AbortController();
    const work = saveFiles({
      cache: savedFiles,
      fetch: async () => {
        controller.abort();
        return { body: new Blob(['{}']), data: {} };
      },
      planned: [{ path: ARTICLE }],
      have: [],
      signal: controller.signal,
      onFile: () => undefined,
      onPlan: async () => true,
    });
    expect((await work).outcome).toBe('cancelled');
    expect([...stored.keys()]).toEqual([]);
  });

  it('skips a file that the site no longer has', async () => {
    const stored = stubCaches();
    vi.stubGlobal('fetch', async (url: string) => (url === TIMELINE ? json('{}', 404) : article()));
    const { outcome } = await run(undefined, [{ path: TIMELINE }, { path: ARTICLE }]);
    expect(outcome).toBe('whole');
    expect([...stored.keys()]).toEqual([ARTICLE]);
  });

  it('fetches again only what has changed or is missing', async () => {
    const stored = stubCaches();
    const fetch = vi.fn(async () => article());
    vi.stubGlobal('fetch', fetch);
    stored.set('/data/v1/articles/a.json', 1).set('/data/v1/articles/b.json', 1);
    const file = (id: string, hash: string) => ({ path: `/data/v1/articles/${id}.json`, bytes: 1, hash });
    const work = saveFiles({
      ...browser,
      planned: [file('a', 'same'), file('b', 'new'), file('c', 'same')],
      have: [file('a', 'same'), file('b', 'old'), file('c', 'same')],
      signal: new AbortController().signal,
      onFile: () => undefined,
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await work).files.map(({ path }) => path).sort()).toEqual(
      ['a', 'b', 'c'].map((id) => `/data/v1/articles/${id}.json`),
    );
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
