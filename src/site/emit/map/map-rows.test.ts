import { describe, expect, it } from 'vitest';
import { mapRows } from './map-rows.ts';

const tie = (from: string, to: string) => ({ from, to });

describe('mapRows', () => {
  it.each([
    ['no more than fit in a row', 'abcd', [], 3, ['abc', 'd']],
    ['a story below the one it is tied to', 'abc', [tie('a', 'b')], 3, ['a', 'bc']],
    ['a chain one below another', 'abc', [tie('a', 'b'), tie('b', 'c')], 3, ['a', 'b', 'c']],
    ['nothing when there are no stories', '', [], 3, []],
  ])('puts %s', (_, order, ties, most, rows) => {
    expect(mapRows([...order], ties, most).map((row) => row.join(''))).toEqual(rows);
  });
});
