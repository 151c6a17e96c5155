import { describe, expect, it } from 'vitest';
import { isFresh } from './stale-while-revalidate.ts';

describe('isFresh', () => {
  const now = Date.parse('2026-11-27T08:00:00Z');
  const page = (date: string | null) => ({ headers: new Headers(date === null ? {} : { date }) });
  it.each([
    ['a minute old', 'Fri, 27 Nov 2026 07:59:00 GMT', true],
    ['nearly a day old', 'Thu, 26 Nov 2026 08:00:01 GMT', true],
    ['of the next minute, by another clock', 'Fri, 27 Nov 2026 08:01:00 GMT', true],
    ['a day old', 'Thu, 26 Nov 2026 08:00:00 GMT', false],
    ['from the future, by a wrong clock', 'Sat, 28 Nov 2026 08:00:00 GMT', false],
    ['of no known age', null, false],
    ['of an age nobody can read', 'yesterday', false],
  ])('%s', (_, date, fresh) => {
    expect(isFresh(page(date), now)).toBe(fresh);
  });
});
