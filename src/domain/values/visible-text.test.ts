import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { visibleText } from './visible-text.ts';

it.each([
  ['a colour', '\u001b[31mलाल\u001b[0m', '\\u001b[31mलाल\\u001b[0m'],
  ['a title of the window, by the one-sign form', '\u009d0;x\u0007', '\\u009d0;x\\u0007'],
  ['a line that is none', 'a\nb\rc\u2028d', 'a\\u000ab\\u000dc\\u2028d'],
  ['a turned direction', 'txt.\u202egnp', 'txt.\\u202egnp'],
  ['half of a pair', 'क\ud800', 'क\\ud800'],
  ['joiners, tabs and pictures, which stay', 'दिल्\u200dली\u200c\t😀', 'दिल्\u200dली\u200c\t😀'],
])('%s', (_, text, seen) => {
  expect(visibleText(text)).toBe(seen);
});

it('prints no sign that a terminal obeys, and leaves the meaning of JSON as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const seen = visibleText(text);
      expect([...seen].filter((sign) => sign !== '\t' && /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(sign))).toEqual([]);
      expect(JSON.parse(visibleText(JSON.stringify({ text })))).toEqual({ text });
    }),
  );
});
