import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, transliterate } from './transliterate.ts';

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

describe('slug', () => {
  it('joins words with hyphens and cuts between them', () => {
    expect(slug('दुशान्बे में मिले राजनाथ, ख्रेनिन!')).toBe('dushanbe-men-mile-rajnath-khrenin');
    expect(slug('दुशान्बे में मिले राजनाथ', 16)).toBe('dushanbe-men');
  });

  it('is a slug for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slug(text))));
  });
});
