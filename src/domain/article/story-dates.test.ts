import { describe, expect, it } from 'vitest';
import { latestTold, tellsOfThePast, toldOn } from './story-dates.ts';

const story = (date: string | null, publishedAt: string | null, id = 'a') => ({
  id,
  dateline: { place: null, date },
  publishedAt,
});

describe('toldOn', () => {
  it.each([
    ['the dateline first', story('2021-07-28', '2026-11-24'), '2021-07-28'],
    ['else the day of publishing', story(null, '2026-11-24'), '2026-11-24'],
    ['else nothing', story(null, null), null],
  ])('takes %s', (_name, given, day) => {
    expect(toldOn(given)).toBe(day);
  });
});

describe('tellsOfThePast', () => {
  it.each([
    ['a story written years later', story('2021-07-28', '2026-11-24'), true],
    ['a story of a month, written years later', story('2010-04', '2026-11-24'), true],
    ['the news of the day', story('2026-11-24', '2026-11-24'), false],
    ['news of last week', story('2026-11-17', '2026-11-24'), false],
    ['a day that is still to come', story('2026-12-24', '2026-11-24'), false],
    ['a story without a dateline', story(null, '2026-11-24'), false],
  ])('%s: %s', (_name, given, past) => {
    expect(tellsOfThePast(given)).toBe(past);
  });
});

it('puts the newest first, by the day told of, then by the day of publishing, never by name', () => {
  const stories = [
    story('2021-07-28', '2026-11-24', 'a'),
    story('2022-09-16', '2026-11-24', 'b'),
    story('2022-09-16', '2026-11-25', 'z'),
  ];
  expect(stories.toSorted(latestTold).map(({ id }) => id)).toEqual(['z', 'b', 'a']);
});
