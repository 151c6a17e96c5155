import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesAfter } from './matches-after.ts';

const found = (text: string, pattern: RegExp, notAfter: RegExp): string[] =>
  Array.from(matchesAfter(text, pattern, notAfter), ({ index, 0: match }) => `${index} ${match}`);

it.each<[string, string, string[]]>([
  ['at the start of a text', 'कल वह', ['0 कल']],
  ['between words', 'आज और कल', ['6 कल']],
  ['not in a word', 'सकल कल', ['4 कल']],
  ['not behind a letter of two code units', '𑄇कल 😀कल', ['7 कल']],
  ['inside of a match that was refused', 'ककल कल', ['4 कल']],
])('finds a pattern %s', (_name, text, matches) => {
  expect(found(text, /कल/gu, /\p{L}$/u)).toEqual(matches);
});

const pieces = fc.constantFrom('क', 'ल', 'कल', '1', '12', ' ', ',', '।', '😀', '\ud800', '\udc00', '𑄇', '\u094d', '\n');

it('finds what a lookbehind finds, in any text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const lookbehind = Array.from(text.matchAll(/(?<![\p{L}\p{M}\d]|,\s?)(?:कल|\d{1,2}|😀)/gu));
      expect(found(text, /(?:कल|\d{1,2}|😀)/gu, /[\p{L}\p{M}\d]$|,\s?$/u)).toEqual(
        lookbehind.map(({ index, 0: match }) => `${index} ${match}`),
      );
    }),
  );
});
