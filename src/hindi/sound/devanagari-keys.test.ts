import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { devanagariKeys } from './devanagari-keys.ts';
import { romanKeys } from './roman-keys.ts';

describe('phonetic keys', () => {
  it.each([
    ['राजनाथ', 'rajnath'],
    ['सिंह', 'singh'],
    ['सिंह', 'sinh'],
    ['फ़ैज़ाबाद', 'faizabad'],
    ['लड़का', 'ladka'],
    ['लड़का', 'larka'],
    ['ज्ञान', 'gyan'],
    ['ज्ञान', 'jnan'],
    ['क्षेत्र', 'kshetra'],
    ['लक्ष्मी', 'laxmi'],
    ['में', 'mein'],
    ['पाँच', 'paanch'],
    ['पाँच', 'pach'],
    ['अच्छा', 'accha'],
    ['संसद', 'sansad'],
    ['राव', 'rao'],
    ['जगह', 'jagah'],
    ['जगह', 'jaga'],
    ['स्टेशन', 'station'],
    ['क्वालिटी', 'quality'],
    ['मुंबई', 'mumbai'],
    ['थककर', 'thakkar'],
    ['जॉर्ज', 'george'],
    ['ननद', 'nanad'],
    ['यमुना', 'yamuna'],
    ['प्यार', 'pyaar'],
  ])('file %s where %s looks', (word, roman) => {
    const keys = devanagariKeys(word);
    expect(romanKeys(roman).some((key) => keys.includes(key))).toBe(true);
  });

  it('are at most eight, of plain letters, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const keys = [...devanagariKeys(text), ...romanKeys(text)];
        return (
          devanagariKeys(text).length <= 8 && romanKeys(text).length <= 8 && keys.every((key) => /^[a-z]*$/.test(key))
        );
      }),
    );
    const letter = fc.constantFrom('ड', 'ढ', '़', 'ज', 'ञ', '्', 'ं', 'ह', 'म', 'ा', 'य');
    fc.assert(fc.property(fc.array(letter), (letters) => devanagariKeys(letters.join('')).length <= 8));
  });
});
