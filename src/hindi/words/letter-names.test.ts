import { describe, expect, it } from 'vitest';
import { acronymLetters, letterNamed } from './letter-names.ts';
import { searchForm } from './search-form.ts';

describe('acronymLetters', () => {
  it.each([
    ['एससीओ', 'sco'],
    ['यूएन', 'un'],
    ['बीजेपी', 'bjp'],
    ['आरएटीएस', 'rats'],
    ['सीडीएस', 'cds'],
    ['एफएमएस', 'fms'],
    ['डब्ल्यूएचओ', 'who'],
    ['डब्लूटीओ', 'wto'],
    ['सीएसटीओ', 'csto'],
    ['एनडीए', 'nda'],
    ['आईएमएफ', 'imf'],
    ['यूपीएससी', 'upsc'],
    ['जीएसटी', 'gst'],
    ['एक्सवाईजेड', 'xyz'],
    ['एक्सवाईज़ेड', 'xyz'],
    ['एआई', 'ai'],
    ['क्यूआर', 'qr'],
    ['पीएम', 'pm'],
    ['आईएईए', 'iaea'],
    ['डीआरडीओ', 'drdo'],
    ['बीबीसी', 'bbc'],
    ['एफ', 'f'],
    ['एच', 'h'],
  ])('reads %s as %s', (word, letters) => {
    expect(acronymLetters(searchForm(word))).toBe(letters);
  });

  it.each(['के', 'जी', 'आई', 'कल', 'सेना', 'एकता', 'रक्षा', 'बीस', ''])('does not take %s for letters', (word) => {
    expect(acronymLetters(word)).toBe('');
  });

  it('knows ordinary words as letters among letters', () => {
    expect(['के', 'जे', 'आई', 's', 'कल'].map(letterNamed)).toEqual(['k', 'j', 'i', 's', '']);
  });
});
