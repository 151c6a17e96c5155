import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, parseEdtf } from './edtf.ts';

describe('parseEdtf', () => {
  it.each([
    ['2001', '2001-01-01', '2001-12-31', 'year'],
    ['2001-06', '2001-06-01', '2001-06-30', 'month'],
    ['2001-06-15', '2001-06-15', '2001-06-15', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2021-07-27/2021-07-29', '2021-07-27', '2021-07-29', 'day'],
    ['2022/2023', '2022-01-01', '2023-12-31', 'year'],
  ])('reads %s and keeps its precision', (text, start, end, precision) => {
    expect(parseEdtf(text)).toEqual({ start, end, precision, interval: text.includes('/') });
  });

  it.each([
    '2001-13',
    '2001-00',
    '2001-02-29',
    '2001-6',
    '2021-07-29/2021-07-27',
    '2021/2022-01',
    '',
    '28 जुलाई',
    '2001-06-15T00:00',
  ])('refuses %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseEdtf(text) === null || /^\d{4}/.test(text)));
  });
});

describe('compareEdtf', () => {
  it('puts an event known only to the year after those of the year that are known better', () => {
    expect(['2026', '2026-04-28', '2025-11-18', '2026-04'].sort(compareEdtf)).toEqual([
      '2025-11-18',
      '2026-04-28',
      '2026-04',
      '2026',
    ]);
  });
});
