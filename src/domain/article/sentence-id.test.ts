import { describe, expect, it } from 'vitest';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { sentenceIds } from './sentence-id.ts';

const ids = (...sentences: string[]) => sentenceIds('p3', sentences.map(foldedWords));

describe('sentenceIds', () => {
  it('keeps the id of a sentence when others come or go', () => {
    const [, second] = ids('पहला वाक्य।', 'दूसरा वाक्य।');
    expect(ids('नया वाक्य।', 'पहला वाक्य।', 'दूसरा वाक्य।')[2]).toBe(second);
    expect(second).toMatch(/^p3-[0-9a-z]{4}$/);
  });

  it('keeps it when only spelling or punctuation is mended', () => {
    expect(ids('कज़ाकिस्तान में बैठक. ')).toEqual(ids('“कजाकिस्तान में बैठक।”'));
  });

  it('numbers repeats', () => {
    const [first, second] = ids('हां।', 'हां।');
    expect(second).toBe(`${first}-2`);
  });
});
