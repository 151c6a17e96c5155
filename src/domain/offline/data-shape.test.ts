import { describe, expect, it } from 'vitest';
import { type DataShape, hasShape } from './data-shape.ts';

const TABLE: readonly DataShape[] = ['/^[a-z]+$', { id: 0 }];

const CASES: readonly (readonly [shape: DataShape, good: readonly unknown[], bad: readonly unknown[]])[] = [
  ['number', [0, -1.5], ['1', null, undefined, []]],
  ['null', [null], [0, '', undefined, {}]],
  ['string', ['', 'क'], [7, null]],
  ['/^\\d+$', ['12'], ['', 'x', 12]],
  ['="news"', ['news'], ['new', 'news ', null]],
  ['=1', [1], ['1', 2]],
  [0, ['abc'], ['ABC', 0]],
  [
    ['number', 'null'],
    [1, null],
    ['1', undefined],
  ],
  [{ '[]': 'number' }, [[], [1, 2]], [[1, '2'], {}, null, 'ab']],
  [{ '*': 'number' }, [{}, { a: 1 }], [{ a: '1' }, null]],
  [{ a: 'number', 'b?': 1 }, [{ a: 1 }, { a: 1, b: { id: 'x' }, c: 0 }], [{}, { a: 1, b: {} }, [], null, 'a']],
  [{ 0: 'string', 1: 'number' }, [['a', 1]], [['a'], ['a', 'b'], null]],
  [{ constructor: 'string' }, [{ constructor: 'a' }], [{}]],
];

describe('hasShape', () => {
  it.each(CASES)('%j takes what fits and nothing else', (shape, good, bad) => {
    for (const value of good) expect(hasShape(value, shape, TABLE), JSON.stringify(value)).toBe(true);
    for (const value of bad) expect(hasShape(value, shape, TABLE), JSON.stringify(value)).toBe(false);
  });

  it('refuses a place that the table does not have', () => {
    expect(hasShape('a', 9, TABLE)).toBe(false);
  });
});
