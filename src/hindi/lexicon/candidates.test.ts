import { describe, expect, it } from 'vitest';
import { candidates } from './candidates.ts';
import { memoryLexicon } from './memory-lexicon.ts';

const WORDS =
  'राजनाथ सिंह रक्षा मंत्री दुशांबे बेलारूस ख्रेनिन फ़ैज़ाबाद छावनी एससीओ शंघाई सहयोग संगठन सम्मेलन थिएटर कमांड कल काल कुल फूल फल पुलिस स्टेशन विश्वविद्यालय पाकिस्तान अफगानिस्तान लड़का क्षेत्र जॉर्ज यूनिवर्सिटी आतंकवाद क्रिकेट'.split(
    ' ',
  );
const lexicon = memoryLexicon(WORDS.map((word) => ({ word, frequency: 1 })));
const first = (word: string): string | undefined => candidates(word, lexicon, 10)[0]?.word;

describe('candidates', () => {
  it.each([
    ['rajnath', 'राजनाथ'],
    ['raajnaath', 'राजनाथ'],
    ['singh', 'सिंह'],
    ['raksha', 'रक्षा'],
    ['dushanbe', 'दुशांबे'],
    ['belarus', 'बेलारूस'],
    ['khrenin', 'ख्रेनिन'],
    ['faizabad', 'फ़ैज़ाबाद'],
    ['chhavni', 'छावनी'],
    ['chavani', 'छावनी'],
    ['sco', 'एससीओ'],
    ['shanghai', 'शंघाई'],
    ['sahyog', 'सहयोग'],
    ['sangathan', 'संगठन'],
    ['sammelan', 'सम्मेलन'],
    ['theatre', 'थिएटर'],
    ['command', 'कमांड'],
    ['kal', 'कल'],
    ['kaal', 'काल'],
    ['police', 'पुलिस'],
    ['station', 'स्टेशन'],
    ['vishwavidyalaya', 'विश्वविद्यालय'],
    ['vishvavidyalay', 'विश्वविद्यालय'],
    ['pakistan', 'पाकिस्तान'],
    ['afganistan', 'अफगानिस्तान'],
    ['larka', 'लड़का'],
    ['shetra', 'क्षेत्र'],
    ['george', 'जॉर्ज'],
    ['university', 'यूनिवर्सिटी'],
    ['aatankwad', 'आतंकवाद'],
    ['cricket', 'क्रिकेट'],
    ['सम्मलेन', 'सम्मेलन'],
    ['फैजाबाद', 'फ़ैज़ाबाद'],
    ['बेलारुस', 'बेलारूस'],
  ])('takes %s for %s', (word, expected) => {
    expect(first(word)).toBe(expected);
  });

  it('prefers the frequent of two equal words and obeys the count', () => {
    const twins = memoryLexicon([
      { word: 'दीन', frequency: 1 },
      { word: 'दिन', frequency: 900 },
    ]);
    expect(candidates('din', twins, 1).map(({ word }) => word)).toEqual(['दिन']);
  });

  it('has nothing to offer for what sounds like no word', () => {
    expect(candidates('xylophone', lexicon, 10)).toEqual([]);
    expect(candidates('', lexicon, 10)).toEqual([]);
  });
});
