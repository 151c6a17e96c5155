import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNames } from './count-names.ts';

const NAMES = ['koo', 'share', 'pin it', 'it', 'शेयर'];

describe('countNames', () => {
  it.each([
    ['one name', 'koo', 1],
    ['names with separators', ' koo | Share ', 2],
    ['names side by side', 'kooshareशेयर', 3],
    ['a name of two words', 'pin it', 1],
    ['the most of two readings', 'koo it', 2],
    ['a word that is no name', 'koo shares', 0],
    ['separators only', ' | ', 0],
    ['nothing', '', 0],
  ])('counts %s', (_name, text, expected) => {
    expect(countNames(text, NAMES, /[^\p{L}\p{M}]/u)).toBe(expected);
  });

  it('counts at least one in what the pattern for a list of names matches', () => {
    const list = /^(?:[ |]*(?:koo|share|pin it|it)[ |]*)+$/;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('koo', 'share', 'pin it', 'it', ' ', '|', 'x'), { maxLength: 8 }),
        (parts) => {
          const text = parts.join('');
          expect(countNames(text, NAMES, /[ |]/) > 0).toBe(list.test(text));
        },
      ),
    );
  });
});
