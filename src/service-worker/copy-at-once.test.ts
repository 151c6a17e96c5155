import { describe, expect, it } from 'vitest';
import { isFresh, mayBeCopy } from './copy-at-once.ts';

describe('mayBeCopy', () => {
  it.each([
    ['a story by a link or an address', 'default', '/khabar/rats-explainer/', true],
    ['a story on Back', 'force-cache', '/khabar/rats-explainer/', true],
    ['a story loaded anew', 'no-cache', '/khabar/rats-explainer/', false],
    ['a story loaded anew past all caches', 'reload', '/khabar/rats-explainer/', false],
    ['the home page', 'default', '/', false],
    ['the list of stories', 'default', '/khabar/', false],
    ['a month of stories', 'default', '/khabar/mahina/2021-07/', false],
    ['a running story', 'default', '/samayrekha/sco/', false],
    ['a page that needs no data', 'default', '/khoj/', false],
  ] as const)('%s', (_, cache, path, may) => {
    expect(mayBeCopy({ cache }, path)).toBe(may);
  });
});

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
