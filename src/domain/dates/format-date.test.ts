import { describe, expect, it } from 'vitest';
import { dateDistance } from './date-distance.ts';
import { formatEdtf, weekdayOf } from './format-date.ts';

describe('formatEdtf', () => {
  it.each([
    ['2026', '2026'],
    ['1999-08', 'अगस्त 1999'],
    ['2001-06-15', '15 जून 2001'],
    ['2021-07-27/2021-07-29', '27 से 29 जुलाई 2021'],
    ['2025-08-31/2025-09-01', '31 अगस्त से 1 सितंबर 2025'],
    ['2022/2023', '2022 से 2023'],
    ['2022-12-30/2023-01-02', '30 दिसंबर 2022 से 2 जनवरी 2023'],
  ])('words %s in exactly its precision', (date, expected) => {
    expect(formatEdtf(date, 'hi')).toBe(expected);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2001-06-15', 'शुक्रवार'],
    ['2021-07-28', 'बुधवार'],
    ['2026-04-28', 'मंगलवार'],
    ['2001-06', null],
  ])('of %s is %s', (date, expected) => {
    expect(weekdayOf(date, 'hi')).toBe(expected);
  });
});

describe('dateDistance', () => {
  it.each([
    ['2021-07-28', '2021-07-28', { unit: 'day', count: 0 }],
    ['2021-07-28', '2021-07-30', { unit: 'day', count: 2 }],
    ['2022-09-14', '2022-10-04', { unit: 'week', count: 3, about: true }],
    ['2021-07-28', '2022-10-04', { unit: 'month', count: 14, about: true }],
    ['2021-07-28', '2022-09-28', { unit: 'month', count: 14 }],
    ['2022-09-14', '2022-10-05', { unit: 'week', count: 3 }],
    ['2023-07-04', '2024-07-04', { unit: 'year', count: 1 }],
    ['2021-07-28', '2025-06-26', { unit: 'year', count: 4, about: true }],
    ['2025-06-26', '2021-07-28', { unit: 'year', count: -4, about: true }],
    ['2001', '2021-07-28', { unit: 'year', count: 20 }],
  ] as const)('from %s to %s', (from, to, expected) => {
    expect(dateDistance(from, to)).toEqual(expected);
  });

  it('is unknown when a date is', () => {
    expect(dateDistance(null, '2021')).toBeNull();
  });
});
