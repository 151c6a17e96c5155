import { describe, expect, it } from 'vitest';
import { transliterate } from './transliterate.ts';

describe('transliterate', () => {
  it.each([
    ['राजनाथ', 'rajnath'],
    ['सिंह', 'sinh'],
    ['फ़ैज़ाबाद', 'faizabad'],
    ['मंत्री', 'mantri'],
    ['मुंबई', 'mumbai'],
    ['शंघाई', 'shanghai'],
    ['मित्र', 'mitra'],
    ['ज्ञान', 'gyan'],
    ['१२३', '123'],
    ['SCO', 'sco'],
  ])('writes %s as %s', (word, latin) => {
    expect(transliterate(word)).toBe(latin);
  });
});
