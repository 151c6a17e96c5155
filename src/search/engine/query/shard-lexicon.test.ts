import { describe, expect, it } from 'vitest';
import { withinOneEdit } from './shard-lexicon.ts';

describe('withinOneEdit', () => {
  it.each([
    ['rjn', 'rjn', true],
    ['rjn', 'rjnt', true],
    ['rjnt', 'rjt', true],
    ['rjnt', 'rmnt', true],
    ['', 'k', true],
    ['rjnt', 'rmn', false],
    ['rj', 'rjnt', false],
    ['ab', 'ba', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(withinOneEdit(one, other)).toBe(expected);
    expect(withinOneEdit(other, one)).toBe(expected);
  });
});
