import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { phonemes } from './phonemes.ts';

describe('phonemes', () => {
  it.each([
    ['कमल', 'k.m.l;'],
    ['सरकार', 's.r,kAr;'],
    ['राजनाथ', 'rAj,nAT;'],
    ['मित्र', 'mitr:'],
    ['सिंह', 'si~h;'],
    ['लड़का', 'l.7,kA'],
    ['ज्ञान', 'XAn;'],
    ['क्षेत्र', 'Yetr:'],
    ['ज़मीन', 'z.mIn;'],
    ['आई', 'AI'],
    ['ऋषि', 'R6i'],
    ['क्\u200dया', 'kyA'],
    ['न', 'n.'],
    ['abc', ''],
  ])('hears %s as %s', (word, sounds) => {
    expect(phonemes(word)).toBe(sounds);
  });

  it('takes any text', () => {
    fc.assert(fc.property(anyText, (text) => typeof phonemes(text) === 'string'));
  });
});
