import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReaderData } from '#app/reader/data-file/reader-data.ts';
import { readLog } from '#app/reader/log/reading-log.ts';
import { readSaved } from '#app/reader/saved/saved-list.ts';
import { sampleArticle, sampleSaved, sampleTimeline } from '#checks/samples/sample-pages.ts';
import { parseArticlePage } from './article-page.ts';
import { parseTimeline } from './timeline.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const NASTY: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '\u202eउलटा',
  '__proto__',
  'constructor',
  'x'.repeat(25_000),
  [],
  {},
  [[[[[]]]]],
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'blocks', 'id'] as const;

/** Every place in a value, as a way to get there. */
function waysIn(value: Json, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => waysIn(item, [...way, index]))
    : Object.entries(value).flatMap(([key, item]) => waysIn(item, [...way, key]));
  return [way, ...inner];
}

type Change = { readonly at: number; readonly how: number; readonly what: number };

/** A copy with one part replaced, deleted, doubled or given a key that no data should have. */
function mutate(value: Json, { at, how, what }: Change): Json {
  const copy = structuredClone(value);
  const ways = waysIn(copy).slice(1);
  const way = ways[at % ways.length] ?? [];
  let parent = copy as Record<string | number, Json>;
  for (const step of way.slice(0, -1)) parent = parent[step] as Record<string | number, Json>;
  const key = way.at(-1) ?? '';
  const nasty = structuredClone(NASTY[what % NASTY.length] ?? null);
  // An array with such a key would be no JSON.
  if (how % 4 === 0 || (how % 4 === 3 && Array.isArray(parent))) parent[key] = nasty;
  else if (how % 4 === 1) delete parent[key];
  else if (how % 4 === 2) parent[key] = [parent[key] ?? null, nasty];
  else
    Object.defineProperty(parent, KEYS[what % KEYS.length] ?? 'id', {
      value: nasty,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return copy;
}

const change = fc.record({ at: fc.nat(10_000), how: fc.nat(3), what: fc.nat(1_000) });
const changes = fc.array(change, { minLength: 1, maxLength: 3 });

const targets: readonly [name: string, seed: Json, read: (value: unknown) => unknown, refuses: boolean][] = [
  ['story', sampleArticle() as unknown as Json, parseArticlePage, true],
  ['timeline', sampleTimeline() as unknown as Json, parseTimeline, true],
  ['library', { 'article:namuna': sampleSaved() } as unknown as Json, readSaved, false],
  [
    'reading log',
    { namuna: { openedAt: 5, headline: 'क', place: { sentence: 'p1-aaaa', offset: 0, near: [], at: 5 } } },
    readLog,
    false,
  ],
  [
    'own data',
    { kind: 'sandarbh-reader', version: 1, at: 5, saved: {}, log: {} },
    (value) => readReaderData(JSON.stringify(value), 5),
    false,
  ],
];

const links = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"url":"([^"]*)"/g)].map((match) => match[1] ?? '');

describe('parsers of 10,000 mutated files', () => {
  it.each(targets)('answer every mutated %s with checked data or a refusal', (_, seed, read, refuses) => {
    expect(read(seed)).toBeTruthy();
    fc.assert(
      fc.property(changes, (list) => {
        const mutated = list.reduce(mutate, seed);
        let result: unknown;
        try {
          result = read(JSON.parse(JSON.stringify(mutated)));
        } catch (error) {
          if (refuses && (error as Error).name === 'ValiError') return;
          throw error;
        }
        expect(links(result).every((url) => /^https?:\/\//.test(url))).toBe(true);
        expect(JSON.stringify(result)).not.toMatch(/\u202e/);
      }),
      { numRuns: 2_000 },
    );
    expect(({} as Record<string, unknown>).openedAt).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('hostile stories', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a javascript: source', { sources: [{ title: 'क', publisher: 'ख', url: 'javascript:alert(1)', lang: null }] }],
    ['a data: source', { sources: [{ title: 'क', publisher: 'ख', url: 'data:text/html,x', lang: null }] }],
    ['a bidi override in the headline', { headline: 'सच \u202eझूठ' }],
    ['5 MB of one word', { headline: 'क'.repeat(5_000_000) }],
    [
      '10,000 blocks',
      { blocks: Array.from({ length: 10_000 }, (_, i) => ({ id: `p${i}`, type: 'paragraph', sentences: [] })) },
    ],
    [
      'a picture from elsewhere',
      {
        blocks: [
          {
            id: 'f1',
            type: 'figure',
            src: '//evil.example/x.png',
            alt: '',
            width: 1,
            height: 1,
            caption: null,
            credit: null,
          },
        ],
      },
    ],
    ['a block of an unknown kind', { blocks: [{ id: 'x1', type: 'script', text: 'alert(1)' }] }],
    ['an id that breaks out of an attribute', { blocks: [{ id: '"><script>', type: 'paragraph', sentences: [] }] }],
  ])('are refused: %s', (_, part) => {
    expect(() => parseArticlePage({ ...sampleArticle(), ...part })).toThrow();
  });

  it('keep markup in text as text', () => {
    const headline = '<img src=x onerror=alert(1)>';
    expect(parseArticlePage({ ...sampleArticle(), headline }).headline).toBe(headline);
  });

  it('drop keys that a later version may bring', () => {
    expect(parseArticlePage({ ...sampleArticle(), brandNew: 1 })).not.toHaveProperty('brandNew');
  });

  it('survive nesting ten thousand deep', () => {
    const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    expect(() => parseArticlePage(deep)).toThrow();
    expect(() => parseArticlePage({ ...sampleArticle(), blocks: deep })).toThrow();
  });
});
