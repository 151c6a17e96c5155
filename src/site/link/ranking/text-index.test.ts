import { describe, expect, it } from 'vitest';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { countTerms, createVocabulary, terms } from './terms.ts';
import { indexTexts } from './text-index.ts';

const texts = [
  'नदी में बाढ़ आई और पुल टूटा',
  'बाढ़ से पुल बहा, नदी उफनी',
  'बाजार में आम महंगे हुए',
  'बाजार में भीड़ रही',
  'नदी किनारे मेला',
];
const vocabulary = createVocabulary();
const index = indexTexts(texts.map((text) => countTerms(terms(foldedWords(text)), vocabulary)));

describe('indexTexts', () => {
  it('finds the nearest wording first and not what shares no word', () => {
    expect(index.nearest(0, 5).map(([other]) => other)).toEqual([1, 4]);
    expect(index.nearest(2, 5).map(([other]) => other)).toEqual([3]);
  });

  it('measures nearness from 0 to 1, words that only one text has included', () => {
    for (const [, similarity] of [0, 1, 2, 3, 4].flatMap((article) => index.nearest(article, 5))) {
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThan(1);
    }
    expect(index.nearest(3, 5)[0]?.[1]).toBeLessThan(0.5);
  });

  it('gives no more than asked', () => {
    expect(index.nearest(0, 1)).toHaveLength(1);
  });
});
