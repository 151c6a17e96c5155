import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { stem } from './stem.ts';

describe('stem', () => {
  it.each([
    ['मंत्रियों', 'मंत्री'],
    ['लड़कियाँ', 'लड़की'],
    ['लड़के', 'लड़का'],
    ['लड़कों', 'लड़का'],
    ['महिलाओं', 'महिला'],
    ['महिलाएँ', 'महिला'],
    ['सेनाओं', 'सेना'],
    ['सेनाएं', 'सेना'],
    ['देशों', 'देश'],
    ['किताबें', 'किताब'],
    ['कवियों', 'कवि'],
    ['हिन्दुओं', 'हिंदू'],
    ['घोड़े', 'घोड़ा'],
    ['मुद्दों', 'मुद्दा'],
    ['बच्चे', 'बच्चा'],
    ['बच्चों', 'बच्चा'],
    ['रुपये', 'रुपया'],
    ['रुपयों', 'रुपया'],
    ['नए', 'नया'],
    ['नये', 'नया'],
    ['नेताओं', 'नेता'],
    ['नदियाँ', 'नदी'],
    ['चुनावों', 'चुनाव'],
    ['सम्मेलनों', 'सम्मेलन'],
    ['घोषणाएं', 'घोषणा'],
  ])('brings %s to the stem of %s', (inflected, lemma) => {
    expect(stem(inflected)).toBe(stem(lemma));
  });

  it.each([
    ['कल', 'कुल'],
    ['कल', 'काल'],
    ['कल', 'कला'],
    ['काला', 'काल'],
    ['फूल', 'फल'],
    ['मन', 'मान'],
    ['दूर', 'दर'],
    ['लड़का', 'लड़की'],
    ['में', 'मा'],
    ['रेडियो', 'रेडी'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves words of other scripts whole', () => {
    expect(['SCO', 'Café', '१२३', '16'].map(stem)).toEqual(['sco', 'cafe', '123', '16']);
  });

  it('throws at no text and makes a word at most one sign longer than its canonical decomposition, as नए becomes नया', () => {
    fc.assert(fc.property(anyText, (text) => stem(text).length <= text.normalize('NFD').length + 1));
    const letter = fc.constantFrom('क', 'म', 'न', '्', 'ा', 'े', 'ों', 'ियों', 'ए', 'ं', 'ँ', 'य', 'ी', '\u200d', '़');
    fc.assert(
      fc.property(
        fc.array(letter),
        (letters) => stem(letters.join('')).length <= letters.join('').normalize('NFD').length + 1,
      ),
    );
  });
});
