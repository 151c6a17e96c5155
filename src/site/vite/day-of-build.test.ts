import { expect, it } from 'vitest';
import { dayOfBuild } from './day-of-build.ts';

it.each([
  ['today', '2026-12-01T10:00:00Z', undefined, '2026-12-01'],
  ['today in India, where the next day has begun', '2026-12-01T20:00:00Z', '', '2026-12-02'],
  ['the day that a repeated build is given', '2026-12-01T10:00:00Z', '1785542400', '2026-08-01'],
])('is %s', (_name, now, epoch, day) => {
  expect(dayOfBuild(Date.parse(now), epoch)).toBe(day);
});
