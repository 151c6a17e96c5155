import { describe, expect, it } from 'vitest';
import { findAliases } from './aliases.ts';

const ROWS = [
  ['sco', 'शंघाई सहयोग संगठन'],
  ['शंघाई', 'shanghai'],
  ['mp', 'सांसद'],
  ['mp', 'मध्य प्रदेश'],
];

describe('findAliases', () => {
  it.each([
    ['a short name', ['sco', 'बैठक'], [[0, 1, ['शंघाई सहयोग संगठन']]]],
    ['the longest name at a place', ['शंघाई', 'सहयोग', 'संगठन'], [[0, 3, ['sco']]]],
    ['a part of a longer name', ['शंघाई', 'बैठक'], [[0, 1, ['shanghai']]]],
    ['all things a name may mean', ['mp'], [[0, 1, ['सांसद', 'मध्य प्रदेश']]]],
    ['nothing', ['बैठक'], []],
  ])('finds %s', (_name, terms, expected) => {
    const found = findAliases(terms, ROWS).map(({ start, length, others }) => [
      start,
      length,
      others.map((name) => name.join(' ')),
    ]);
    expect(found).toEqual(expected);
  });
});
