import { describe, expect, it } from 'vitest';
import { otherSpellings, otherTerms } from './house-spelling.ts';

describe('otherSpellings', () => {
  it.each([
    ['a dot below, in two code points', 'यह ख\u093cबर है', 'ख\u093cबर', 'खबर'],
    ['a dot below, in one code point', 'फोन, \u095eोन', '\u095eोन', 'फोन'],
    ['a dot below a letter of no pair', 'य\u093cे', 'य\u093cे', 'ये'],
    ['a half nasal before its own class', 'केन्द्रीय', 'केन्द्रीय', 'केंद्रीय'],
    ['a half म before its own class', 'सम्पर्क', 'सम्पर्क', 'संपर्क'],
    ['a chandrabindu', 'पाँच लोग', 'पाँच', 'पांच'],
    ['a word of the table', 'मास्को में', 'मास्को', 'मॉस्को'],
    ['a word of the table with an ending', 'अंतर्राष्ट्रीयता', 'अंतर्राष्ट्रीय', 'अंतरराष्ट्रीय'],
    ['letters with full stops', 'एस.सी.ओ. में', 'एस.सी.ओ.', 'एससीओ'],
    ['two words of the table', 'कोई साझा बयान नहीं', 'साझा बयान', 'संयुक्त बयान'],
  ])('finds %s', (_name, text, found, house) => {
    expect(otherSpellings(text)).toEqual([{ found, house }]);
  });

  it.each([
    'लड़ाकू विमान बढ़े',
    'ल\u095cाकू विमान ब\u095dे',
    'हिंदी खबर',
    'दुशान्बे में सम्मेलन, जन्म, उन्हें',
    'कौन-सी खबर',
    'कौन साथ है, कौन सीखता है',
  ])('finds nothing in ‘%s’', (text) => {
    expect(otherSpellings(text)).toEqual([]);
  });
});

it('knows terms that the interface has given up', () => {
  expect(otherTerms('संग्रह देखें')).toEqual([{ found: 'संग्रह', house: 'मेरी खबरें' }]);
  expect(otherTerms('दो कहानियां')).toEqual([{ found: 'कहान', house: 'विषय' }]);
  expect(otherTerms('संग्रहालय, पेज, साथ में')).toEqual([]);
});
