import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleTimeline } from '#checks/samples/sample-pages.ts';
import { parseTimeline } from '#domain/page-data/timeline.ts';
import { optional } from '#domain/values/optional.ts';
import { fetchData, overNetwork, toDataError } from './fetch-data.ts';

const PATH = '/data/v1/timelines/kahani.json';
const good = JSON.stringify(sampleTimeline());
const json = (text: string, status = 200, type = 'application/json') =>
  new Response(text, { status, headers: { 'content-type': type } });
const read = () => fetchData(PATH, async () => parseTimeline);

/** A stand-in for Cache Storage with what lies in each cache. */
function stubCaches(stores: Record<string, Map<string, string>>): void {
  vi.stubGlobal('caches', {
    has: async (name: string) => name in stores,
    open: async (name: string) => ({
      match: async (url: string) => {
        const text = stores[name]?.get(url);
        return text === undefined ? undefined : json(text);
      },
      delete: async (url: string) => stores[name]?.delete(url),
    }),
  });
}

const answers = (...list: (() => Response | Promise<Response>)[]) => {
  const fetch = vi.fn(async () => (list.length > 1 ? list.shift() : list[0])?.() ?? json(good));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

beforeEach(() => {
  vi.stubEnv('BASE_URL', '/');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

async function settle<T>(work: Promise<T>): Promise<T> {
  // The caller awaits it after the pauses: until then a rejection has a handler.
  optional(work, 'handled below');
  await vi.advanceTimersByTimeAsync(5_000);
  return work;
}

describe('fetchData', () => {
  it.each<[string, () => Response | Promise<Response>, string, number]>([
    ['404', () => json('{}', 404), 'not-found', 1],
    ['410', () => json('{}', 410), 'not-found', 1],
    ['500 three times', () => json('oops', 500), 'server', 3],
    ['a page instead of data', () => json('<!doctype html>', 200, 'text/html'), 'bad-data', 2],
    ['a cut file', () => json(good.slice(0, 40)), 'bad-data', 2],
    ['another shape', () => json('{"id":"kahani"}'), 'bad-data', 2],
    ['null', () => json('null'), 'bad-data', 2],
    [
      'too large by its header',
      () => new Response('{}', { headers: { 'content-type': 'application/json', 'content-length': '50000000' } }),
      'bad-data',
      2,
    ],
    ['too large by its body', () => json(`"${'x'.repeat(5_100_000)}"`), 'bad-data', 2],
    ['no network', () => Promise.reject(new TypeError('failed')), 'offline', 3],
  ])('tells %s as what it is, after as many tries as make sense', async (_, answer, kind, tries) => {
    const fetch = answers(answer);
    await expect(settle(read())).rejects.toMatchObject({ kind });
    expect(fetch).toHaveBeenCalledTimes(tries);
  });

  it('gets over a fault that passes', async () => {
    answers(
      () => json('oops', 503),
      () => json(good),
    );
    await expect(settle(read())).resolves.toMatchObject({ id: 'kahani' });
  });

  it('tries once when the device says that it has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const fetch = answers(() => Promise.reject(new TypeError('failed')));
    await expect(settle(read())).rejects.toMatchObject({ kind: 'offline' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('takes a copy of this device when the network fails', async () => {
    stubCaches({ 'sandarbh-saved-v1': new Map([[PATH, good]]) });
    answers(() => json('oops', 500));
    await expect(settle(read())).resolves.toMatchObject({ id: 'kahani' });
  });

  it('drops a spoilt copy and fetches again', async () => {
    const copies = new Map([[PATH, '{"id":7}']]);
    stubCaches({ 'sandarbh-data-v1': copies });
    answers(
      () => json('{"id":7}'),
      () => json(good),
    );
    await expect(settle(read())).resolves.toMatchObject({ id: 'kahani' });
    expect(copies.size).toBe(0);
  });

  it('shows a removed story only from what the reader saved', async () => {
    stubCaches({ 'sandarbh-data-v1': new Map([[PATH, good]]) });
    answers(() => json('{}', 404));
    await expect(settle(read())).rejects.toMatchObject({ kind: 'not-found' });
    stubCaches({ 'sandarbh-saved-v1': new Map([[PATH, good]]) });
    await expect(settle(read())).resolves.toMatchObject({ id: 'kahani' });
  });
});

it('an error that neither the network nor the file explains is never told as a lost network', () => {
  expect(toDataError(new TypeError('AbortSignal.any is not a function'), 'data/x.json', false).kind).toBe('code');
});

it('what fails while the network brings it is told as a lost network', async () => {
  const failing = overNetwork(
    Promise.reject(new TypeError('Failed to fetch')),
    'data/x.json',
    new AbortController().signal,
  );
  await expect(failing).rejects.toMatchObject({ kind: 'offline' });
});
