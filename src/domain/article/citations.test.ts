import { describe, expect, it } from 'vitest';
import { citationNumbers } from './citations.ts';
import type { Source } from './schema.ts';

const source = (key: string): Source => ({
  key,
  title: key,
  publisher: key,
  url: `https://example.org/${key}`,
  lang: null,
});
const own: Source = { own: true, key: 'o', reporter: 'जांच', place: null, date: '2021-07-28' };

describe('citationNumbers', () => {
  it.each<[name: string, cites: readonly string[] | undefined, sources: readonly Source[], numbers: number[]]>([
    ['counts from 1 in the order of the list', ['c', 'a'], [source('a'), source('b'), source('c')], [1, 3]],
    ['prints a key once', ['b', 'b'], [source('a'), source('b')], [2]],
    ['says nothing for a single source', ['a'], [source('a')], []],
    ['counts own reporting as a source', ['o'], [source('a'), own], [2]],
    ['leaves out a key that is not listed', ['x', 'a'], [source('a'), source('b')], [1]],
    ['says nothing for a block that cites nothing', undefined, [source('a'), source('b')], []],
  ])('%s', (_name, cites, sources, numbers) => {
    expect(citationNumbers(cites, sources)).toEqual(numbers);
  });
});
