import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endWhere, trimEndWhere } from './trim-where.ts';

describe('trimEndWhere', () => {
  it.each([
    ['signs at the end', 'क, ,|', /[\s,|]/u, 'क'],
    ['no sign at the end', 'क,ख', /,/u, 'क,ख'],
    ['signs only', ' , ', /[\s,]/u, ''],
    ['an empty text', '', /,/u, ''],
    ['a sign of two code units', 'क👉👉', /[^\p{L}]/u, 'क'],
    ['a letter of two code units', 'क𐤀', /[^\p{L}]/u, 'क𐤀'],
    ['half of a pair', 'क\udc00', /[^\p{L}]/u, 'क'],
  ])('cuts %s', (_name, text, sign, expected) => {
    expect(trimEndWhere(text, sign)).toBe(expected);
    expect(endWhere(text, sign)).toBe(text.slice(expected.length));
  });

  it('cuts what a pattern for a run at the end matches, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(trimEndWhere(text, /[^\p{L}\p{N}]/u)).toBe(text.replace(/[^\p{L}\p{N}]+$/u, ''));
        expect(trimEndWhere(text, /[\s,.|-]/u)).toBe(text.replace(/[\s,.|-]+$/u, ''));
      }),
    );
  });
});
