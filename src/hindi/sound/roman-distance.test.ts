import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phonemes } from './phonemes.ts';
import { romanDistance } from './roman-distance.ts';

const distance = (roman: string, word: string): number => romanDistance(roman, phonemes(word));

describe('romanDistance', () => {
  it.each([
    ['rajnath', 'राजनाथ'],
    ['singh', 'सिंह'],
    ['dilli', 'दिल्ली'],
    ['dili', 'दिल्ली'],
    ['bharat', 'भारत'],
    ['sarkar', 'सरकार'],
    ['mantri', 'मंत्री'],
    ['kshetra', 'क्षेत्र'],
    ['gyan', 'ज्ञान'],
    ['ladki', 'लड़की'],
    ['ladaki', 'लड़की'],
    ['zameen', 'ज़मीन'],
    ['jameen', 'ज़मीन'],
    ['station', 'स्टेशन'],
    ['police', 'पुलिस'],
    ['command', 'कमांड'],
    ['hain', 'हैं'],
    ['shanti', 'शांति'],
    ['faizabad', 'फ़ैज़ाबाद'],
    ['faijabad', 'फैजाबाद'],
    ['mumbai', 'मुंबई'],
    ['krishna', 'कृष्ण'],
    ['khrenin', 'ख्रेनिन'],
    ['doctor', 'डॉक्टर'],
  ])('finds %s a likely spelling of %s', (roman, word) => {
    expect(distance(roman, word)).toBeLessThan(0.7);
  });

  it.each([
    ['kal', 'कल', 'काल'],
    ['kaal', 'काल', 'कल'],
    ['phool', 'फूल', 'फल'],
    ['phal', 'फल', 'फूल'],
    ['din', 'दिन', 'दीन'],
    ['deen', 'दीन', 'दिन'],
    ['saath', 'साथ', 'सात'],
    ['saat', 'सात', 'साथ'],
    ['nikhara', 'निखारा', 'निखार'],
    ['sher', 'शेर', 'सेर'],
    ['baad', 'बाद', 'बाढ़'],
    ['mausam', 'मौसम', 'मोसम'],
  ])('holds %s nearer to %s than to %s', (roman, near, far) => {
    expect(distance(roman, near)).toBeLessThan(distance(roman, far));
  });

  it('calls other words far', () => {
    expect(distance('rajnath', 'रामनाथ')).toBeGreaterThan(1);
    expect(distance('delhi', 'मुंबई')).toBeGreaterThan(2);
  });

  it('takes the beginning of a word when the end is open', () => {
    expect(romanDistance('rajn', phonemes('राजनाथ'), 4, true)).toBeLessThan(0.2);
    expect(romanDistance('rajk', phonemes('राजनाथ'), 4, true)).toBeGreaterThan(0.8);
  });

  it('is never below 0, and Infinity above the limit', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdehiknrstuvy') });
    const sounds = fc.array(fc.constantFrom('क', 'ा', 'ं', 'त', '्', 'र', 'इ', 'ी')).map((all) => phonemes(all.join('')));
    fc.assert(
      fc.property(letters, sounds, (roman, heard) => {
        const cost = romanDistance(roman, heard, 2);
        return cost >= 0 && (cost <= 2 || cost === Number.POSITIVE_INFINITY);
      }),
    );
  });
});
