import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyAge } from './copy-age.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-27T08:00:00Z');

beforeEach(() => {
  vi.stubEnv('BASE_URL', '/');
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const stubCopies = (dates: Readonly<Record<string, number>>): void => {
  vi.stubGlobal('caches', {
    match: async (url: string) =>
      dates[url] === undefined
        ? undefined
        : new Response('{}', { headers: { date: new Date(dates[url]).toUTCString() } }),
  });
};

it.each([
  ['/', '/data/v1/home.json'],
  ['/khabar/a-b/', '/data/v1/articles/a-b.json'],
  ['/khabar/mahina/2021-07/', '/data/v1/months/2021-07-1.json'],
  ['/bare-mein/', '/data/v1/about.json'],
])('tells how old the copy of %s is', async (path, data) => {
  stubCopies({ [data]: now - 2 * DAY });
  expect(await copyAge(path)).toBe(2 * DAY);
});

it('knows no age of a page that needs no data, or has no copy', async () => {
  stubCopies({});
  expect(await copyAge('/sangrah/')).toBeNull();
  expect(await copyAge('/')).toBeNull();
});
