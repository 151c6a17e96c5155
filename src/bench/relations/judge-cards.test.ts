import { describe, expect, it } from 'vitest';
import type { Relation } from '#domain/article/relation.ts';
import { makeGold } from './gold.ts';
import { judgeCards } from './judge-cards.ts';

const gold = makeGold(
  ['a', 'b', 'c', 'd', 'e'],
  [
    ['a', 'b', 'good', 'same case'],
    ['c', 'b', 'good', 'same match'],
    ['a', 'd', 'so-so', 'same trade'],
    ['b', 'e', 'bad', 'same city'],
  ],
);
const common = new Set(['भारत', 'कानपुर']);

/** Makes a card for the names of its reason. */
const card = (from: string, to: string, ...names: string[]): Relation => ({
  from,
  to,
  kind: names.length > 0 ? 'entities' : 'similar',
  reason: {
    line: null,
    order: null,
    words: [],
    evidence: { from: [], to: [] },
    event: null,
    storyline: null,
    entities: names.map((name) => ({ id: name, name, kind: 'place' })),
  },
});

describe('makeGold', () => {
  it('judges a pair in both orders, and one that nobody listed as bad', () => {
    expect([gold.verdict('b', 'a'), gold.verdict('d', 'a'), gold.verdict('c', 'd')]).toEqual(['good', 'so-so', 'bad']);
    expect([gold.has('e', 'b'), gold.has('c', 'd')]).toEqual([true, false]);
    expect([...gold.paired].sort()).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['an unknown story', ['a', 'b'], [['a', 'x', 'good', 'why'] as const]],
    ['a story with itself', ['a', 'b'], [['a', 'a', 'good', 'why'] as const]],
    [
      'a pair that is judged twice',
      ['a', 'b'],
      [['a', 'b', 'good', 'why'] as const, ['b', 'a', 'bad', 'why'] as const],
    ],
    ['a story that stands twice', ['a', 'b', 'a'], []],
  ])('refuses %s', (_, ids, pairs) => {
    expect(() => makeGold(ids, pairs)).toThrow();
  });
});

describe('judgeCards', () => {
  it('counts the cards by verdict, as shares', () => {
    const judged = judgeCards([card('a', 'b'), card('b', 'a'), card('a', 'd'), card('d', 'c')], gold, common);
    expect(judged.cards).toBe(4);
    expect(judged.shares).toEqual({ good: 0.5, 'so-so': 0.25, bad: 0.25 });
  });

  it('lists the stories with a good pair that have no card, or none to a good pair', () => {
    const judged = judgeCards([card('a', 'b'), card('b', 'e'), card('d', 'a')], gold, common);
    expect(judged.paired).toBe(3);
    expect(judged.empty).toEqual(['c']);
    expect(judged.missed).toEqual(['b', 'c']);
  });

  it('finds the reasons that are common places alone', () => {
    const alone = card('a', 'b', 'भारत', 'कानपुर');
    const judged = judgeCards([alone, card('a', 'c', 'भारत', 'दोआब ट्रॉफी'), card('a', 'd')], gold, common);
    expect(judged.placeOnly).toEqual([alone]);
  });

  it('gives no share without cards', () => {
    const judged = judgeCards([], gold, common);
    expect(judged.shares).toEqual({ good: 0, 'so-so': 0, bad: 0 });
    expect(judged.empty).toEqual(['a', 'b', 'c']);
  });
});
