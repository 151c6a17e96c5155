import fc from 'fast-check';

/**
 * Any UTF-16 text, lone halves of surrogate pairs and control characters among it. fast-check's own binary strings first
 * build tables for a second, which a loaded machine turns into a time-out.
 */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
