import fc from 'fast-check';

/**
 * Arbitrary UTF-16 text, with lone surrogates and control characters. Unlike fast-check's own binary strings it builds no
 * tables first, which takes a second.
 */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
