import { describe, expect, it } from 'vitest';
import { lineFinder } from './line-finder.ts';

const SOURCE = 'पहली पंक्ति यहां\nदूसरी पंक्ति यहां\n\nतीसरी पंक्ति यहां\nदूसरी पंक्ति यहां\n';

describe('lineFinder', () => {
  it('finds texts in their order', () => {
    const lineOf = lineFinder(SOURCE);
    expect(['दूसरी पंक्ति यहां', 'तीसरी पंक्ति यहां', 'दूसरी पंक्ति यहां'].map(lineOf)).toEqual([2, 4, 5]);
  });

  it('gives a text that is not in the source the line of the one before', () => {
    const lineOf = lineFinder(SOURCE);
    expect(['तीसरी पंक्ति यहां', 'कोई और पंक्ति', 'नहीं'].map(lineOf)).toEqual([4, 4, 4]);
  });

  it('still finds what is near after many texts that are not in the source', () => {
    const lineOf = lineFinder(SOURCE);
    for (let count = 0; count < 2_000; count += 1) lineOf('कोई और पंक्ति');
    expect(lineOf('तीसरी पंक्ति यहां')).toBe(4);
  });
});
