import { describe, expect, it } from 'vitest';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { countTerms, createVocabulary, sameness, terms } from './terms.ts';

const count = (vocabulary: ReturnType<typeof createVocabulary>, text: string) =>
  countTerms(terms(foldedWords(text)), vocabulary);

describe('terms', () => {
  it('leaves out function words and bare numbers and folds spelling', () => {
    expect(terms(foldedWords('कज़ाकिस्तान के 25 मंत्री ने कहा'))).toEqual(['कजाकिस्तान', 'मंत्री']);
  });
});

describe('sameness', () => {
  it.each([
    ['the same words', 'नदी जंगल पहाड़', 'पहाड़ नदी जंगल', 1],
    ['no common word', 'नदी जंगल', 'सड़क पुल', 0],
    ['half the words', 'नदी जंगल', 'नदी पुल', 0.5],
    ['an empty text', 'नदी', '', 0],
  ])('of %s', (_name, a, b, expected) => {
    const vocabulary = createVocabulary();
    expect(sameness(count(vocabulary, a), count(vocabulary, b))).toBeCloseTo(expected);
  });
});
