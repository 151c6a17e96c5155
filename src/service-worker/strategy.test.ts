import { describe, expect, it } from 'vitest';
import { PAGE_NAMES, PAGES } from '#domain/pages.ts';
import { networkTimeout, pageStrategy, requestKind } from './strategy.ts';

describe('pageStrategy', () => {
  it.each([
    ['a story by a link or an address', 'default', '/khabar/rats-explainer/', true],
    ['a story on Back', 'force-cache', '/khabar/rats-explainer/', true],
    ['a story loaded anew', 'no-cache', '/khabar/rats-explainer/', false],
    ['a story loaded anew past all caches', 'reload', '/khabar/rats-explainer/', false],
    ['the home page', 'default', '/', false],
    ['the list of stories', 'default', '/khabar/', false],
    ['a month of stories', 'default', '/khabar/mahina/2021-07/', false],
    ['a running story', 'default', '/samayrekha/sco/', false],
    ['a page that needs no data', 'default', '/khoj/', false],
    ['an address that is none of ours', 'default', '/nahin/', false],
  ] as const)('%s', (_, cache, path, stale) => {
    expect(pageStrategy(path, cache)).toBe(stale ? 'stale-while-revalidate' : 'network-first');
  });
});

describe('networkTimeout', () => {
  const path = (name: keyof typeof PAGES) => PAGES[name].path.replace(/:page\?\//, '').replace(/:\w+/g, 'a-1');

  it.each(PAGE_NAMES.filter((name) => PAGES[name].data !== null))(
    'is short for %s with its data at hand',
    async (name) => {
      expect(await networkTimeout(path(name), async () => true)).toBe(4_000);
      expect(await networkTimeout(path(name), async () => false)).toBe(12_000);
    },
  );

  it.each(PAGE_NAMES.filter((name) => PAGES[name].data === null))(
    'is long for %s, which needs no data',
    async (name) => {
      expect(await networkTimeout(path(name), async () => true)).toBe(12_000);
    },
  );
});

describe('requestKind', () => {
  const origin = 'https://sandarbh.example';
  const ask = (path: string, changes: Partial<Pick<Request, 'mode' | 'cache' | 'destination'>> = {}) =>
    ({ url: origin + path, mode: 'cors', cache: 'default', destination: '', ...changes }) as const;

  it.each([
    ['a navigation', ask('/x/khabar/', { mode: 'navigate' }), 'page'],
    ['a navigation outside the scope', ask('/y/', { mode: 'navigate' }), null],
    ['a data file', ask('/x/data/v1/home.json'), 'data'],
    ['a data file of another version', ask('/x/data/v2/home.json'), 'data'],
    ['a data file to save', ask('/x/data/v1/home.json', { cache: 'no-store' }), null],
    ['the list of the search index', ask('/x/data/v1/search/manifest.json'), null],
    ['a script', ask('/x/assets/list-a1b2c3.js'), 'asset'],
    ['a script outside the scope', ask('/assets/list-a1b2c3.js'), null],
    ['a picture', ask('/x/media/a.png', { destination: 'image' }), 'asset'],
    ['the font', ask('/x/fonts/a.woff2', { destination: 'font' }), null],
    ['another host', { ...ask('/x/data/v1/home.json'), url: 'https://evil.example/x/data/v1/home.json' }, null],
  ] as const)('%s', (_, request, kind) => {
    expect(requestKind(request, origin, '/x/')).toBe(kind);
  });
});
