import { describe, expect, it } from 'vitest';
import { dataNameOf, mainDataOf, pageAt } from './match-path.ts';
import { articleIdIn, dataPaths, loadParser, PAGE_NAMES, PAGES, paths } from './pages.ts';

describe('paths', () => {
  it.each([
    [paths.home(), '/'],
    [paths.article('a-b'), '/khabar/a-b/'],
    [paths.sentence('a-b', 'p1-k7f2'), '/khabar/a-b/?s=p1-k7f2#p1-k7f2'],
    [paths.month('2021-07'), '/khabar/mahina/2021-07/'],
    [paths.month('2021-07', 1), '/khabar/mahina/2021-07/'],
    [paths.month('2021-07', 2), '/khabar/mahina/2021-07/2/'],
    [paths.search(), '/khoj/'],
    [paths.search('रैट्स'), '/khoj/?q=%E0%A4%B0%E0%A5%88%E0%A4%9F%E0%A5%8D%E0%A4%B8'],
    [paths.add('k1'), '/jodo/?k=k1'],
    [dataPaths.month('2021-07'), '/data/v1/months/2021-07-1.json'],
    [dataPaths.month('2021-07', 2), '/data/v1/months/2021-07-2.json'],
    [dataPaths.timeline('sco'), '/data/v1/timelines/sco.json'],
    [dataPaths.search('a/b.bin'), '/data/v1/search/a/b.bin'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });
});

describe('a row of the table of pages', () => {
  it.each(PAGE_NAMES)('%s: its path leads back to it, its data have every value and a check', async (name) => {
    const path = PAGES[name].path.replace(':page?', '3').replace(/:\w+/g, 'a-1');
    expect(pageAt(path)?.name).toBe(name);
    const data = mainDataOf(path);
    expect(data === null).toBe(PAGES[name].data === null);
    if (data === null) return;
    expect(data).not.toMatch(/:|undefined/);
    expect(dataNameOf(data)).toBe(PAGES[name].data);
    const parse = await loadParser(dataNameOf(data) ?? 'home');
    expect(() => parse({})).toThrow();
  });
});

describe('articleIdIn', () => {
  it.each([
    ['/khabar/a-b/', 'a-b'],
    ['/khabar/', null],
    ['/khabar/mahina/2021-07/', null],
    ['/parichay/a-b/', null],
  ])('of %s is %s', (path, id) => {
    expect(articleIdIn(path)).toBe(id);
  });
});
