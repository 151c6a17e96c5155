import { describe, expect, it } from 'vitest';
import { isMarkupBomb } from './limits.ts';

describe('isMarkupBomb', () => {
  it.each([
    ['nested elements', '<div>'.repeat(400), false, true],
    ['paragraphs that HTML closes by itself', '<p>क'.repeat(6_000), false, false],
    ['paragraphs that XML leaves open', '<p>क'.repeat(6_000), true, true],
    ['breaks in a CDATA section of a feed', `<item><![CDATA[${'<br>क'.repeat(6_000)}]]></item>`, true, false],
    ['many tags with next to no text', '<p>क'.repeat(21_000), false, true],
    ['as many tags with words', '<p>कमल'.repeat(21_000), false, false],
    ['closed elements of a feed', '<item><title>क</title><link/></item>'.repeat(6_000), true, false],
    ['a CDATA section that does not end', `<item><![CDATA[${'<br>'.repeat(6_000)}`, true, false],
  ])('looks at %s', (_name, source, xml, expected) => {
    expect(isMarkupBomb(source, xml)).toBe(expected);
  });
});
