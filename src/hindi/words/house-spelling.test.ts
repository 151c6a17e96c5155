import { describe, expect, it } from 'vitest';
import { otherSpellings, otherTerms } from './house-spelling.ts';

describe('otherSpellings', () => {
  it.each([
    ['a dot below, in two code points', 'यह ख\u093cबर है', 'ख\u093cबर', 'खबर'],
    ['a dot below, in one code point', 'फोन, \u095eोन', '\u095eोन', 'फोन'],
    ['a chandrabindu', 'पाँच लोग', 'पाँच', 'पांच'],
    ['a word of the table', 'हिन्दी में', 'हिन्दी', 'हिंदी'],
    ['two words of the table', 'कोई साझा बयान नहीं', 'साझा बयान', 'संयुक्त बयान'],
  ])('finds %s', (_name, text, found, house) => {
    expect(otherSpellings(text)).toEqual([{ found, house }]);
  });

  it.each(['लड़ाकू विमान बढ़े', 'हिंदी खबर', 'अन्तरिक्ष', 'कौन-सी खबर'])('finds nothing in ‘%s’', (text) => {
    expect(otherSpellings(text)).toEqual([]);
  });
});

it('knows terms that the interface has given up', () => {
  expect(otherTerms('संग्रह देखें')).toEqual([{ found: 'संग्रह', house: 'मेरी खबरें' }]);
  expect(otherTerms('संग्रहालय, कहानियां')).toEqual([]);
});
