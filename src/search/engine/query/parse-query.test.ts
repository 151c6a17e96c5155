import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { Analyser } from '../terms/analyser.ts';
import { parseQuery } from './parse-query.ts';

const parse = (query: string) => parseQuery(query, new Analyser());

describe('parseQuery', () => {
  it.each([
    ['राजनाथ सिंह', ['राजनाथ', 'सिंह']],
    ['भारत की सेना', ['भारत', 'सेना']],
    ['bharat ki sena', ['bharat', 'sena']],
    ['F-16', ['F', '16']],
    ['एस. सी. ओ. बैठक', ['एस. सी. ओ', 'बैठक']],
    ['', []],
    ['।?!', []],
    ['ki', ['ki']],
  ])('takes %s apart', (query, words) => {
    expect(parse(query).words.map(({ word }) => word)).toEqual(words);
  });

  it('knows which words stand in which phrase', () => {
    const { words, phrases } = parse('बैठक "रक्षा मंत्री" “शंघाई सहयोग”');
    expect(phrases).toEqual(['रक्षा मंत्री', 'शंघाई सहयोग']);
    expect(words.map(({ phrase }) => phrase)).toEqual([-1, 0, 0, 1, 1]);
  });

  it('takes any text, twelve words at most', () => {
    fc.assert(fc.property(anyText, (query) => parse(query).words.length <= 12));
    expect(parse('शब्द '.repeat(50)).words).toHaveLength(12);
  });
});
