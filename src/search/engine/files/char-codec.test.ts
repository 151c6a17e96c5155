import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { decodeChars, encodeChars } from './char-codec.ts';

describe('the character codec', () => {
  it('takes one byte for a Devanagari character', () => {
    expect(encodeChars('राजनाथ sco 16')).toHaveLength('राजनाथ sco 16'.length);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = Uint8Array.from(encodeChars(text));
        return decodeChars(bytes, 0, bytes.length) === text;
      }),
    );
  });
});
