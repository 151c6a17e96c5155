import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phonemes } from './phonemes.ts';
import { spellingDistance } from './spelling-distance.ts';

const distance = (one: string, other: string): number => spellingDistance(phonemes(one), phonemes(other));

describe('spellingDistance', () => {
  it.each([
    ['बेलारुस', 'बेलारूस'],
    ['गर्मी', 'गरमी'],
    ['बिल्कुल', 'बिलकुल'],
    ['मास्को', 'मॉस्को'],
    ['गोष्ठी', 'गोश्ठी'],
    ['नहीं', 'नही'],
    ['ऋषि', 'रिषी'],
    ['प्राण', 'प्रान'],
    ['अंतर्राष्ट्रीय', 'अंतरराष्ट्रीय'],
    ['दुकान', 'दूकान'],
    ['हिंदुस्तान', 'हिंदूस्तान'],
    ['शरीफ', 'शरिफ'],
  ])('holds %s and %s for one word', (one, other) => {
    expect(distance(one, other)).toBeLessThanOrEqual(0.45);
  });

  it.each([
    ['सम्मलेन', 'सम्मेलन'],
    ['संगटन', 'संगठन'],
    ['अधयक्ष', 'अध्यक्ष'],
    ['प्रधनमंत्री', 'प्रधानमंत्री'],
    ['दुशंबे', 'दुशांबे'],
    ['कजाखिस्तान', 'कजाकिस्तान'],
    ['तोकाएव', 'तोकायेव'],
  ])('holds %s for a slip of %s', (one, other) => {
    expect(distance(one, other)).toBeLessThanOrEqual(1.3);
  });

  it.each([
    ['कल', 'काल'],
    ['कल', 'कुल'],
    ['फूल', 'फल'],
    ['सात', 'साथ'],
    ['बेल', 'बैल'],
    ['और', 'ओर'],
    ['राजनाथ', 'रामनाथ'],
    ['मन', 'मान'],
    ['दूर', 'दर'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(distance(one, other)).toBeGreaterThan(0.45);
  });

  it('is 0 for a word and itself and the same both ways', () => {
    const word = fc.array(fc.constantFrom(...'कगतमनरलसहाीुे्ंअइ')).map((letters) => phonemes(letters.join('')));
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [there, back] = [spellingDistance(one, other), spellingDistance(other, one)];
        return spellingDistance(one, one) === 0 && there >= 0 && Math.abs(there - back) < 1e-9;
      }),
    );
  });
});
