import { describe, expect, it } from 'vitest';
import { accept, mergeFollowed, news, readFollowed, VISIT_MS } from './followed.ts';

const before = { at: 1_000, events: ['E1'], stories: ['s1'] };
const now = { events: ['E1', 'E2'], stories: ['s1', 's2'] };

describe('news', () => {
  it('tells nothing at the first visit', () => {
    expect(news(undefined, now, 1_000)).toMatchObject({ events: [], stories: [], next: { events: ['E1', 'E2'] } });
  });

  it('tells what came since', () => {
    expect(news(before, now, 9_000)).toMatchObject({ events: ['E2'], stories: ['s2'] });
  });

  it('tells it again after a reload within the visit', () => {
    const { next } = news(before, now, 9_000);
    expect(news(next, now, 9_000 + VISIT_MS / 2)).toMatchObject({ events: ['E2'], stories: ['s2'] });
  });

  it('counts it as known at the next visit', () => {
    const { next } = news(before, now, 9_000);
    expect(news(next, now, 9_001 + VISIT_MS)).toMatchObject({ events: [], stories: [] });
  });

  it('counts it as known once the reader says so', () => {
    const { next } = news(before, now, 9_000);
    const accepted = accept({ sco: next }, 9_000).sco;
    expect(news(accepted, now, 9_001)).toMatchObject({ events: [], stories: [] });
  });

  it('does not take a story that was removed for news', () => {
    expect(news(before, { events: [], stories: [] }, 9_000)).toMatchObject({ events: [], stories: [] });
  });
});

describe('lists', () => {
  it('keeps the newer of two', () => {
    const merged = mergeFollowed({ sco: { ...before, at: 5 } }, { sco: { ...before, at: 4, events: [] } });
    expect(merged.sco?.events).toEqual(['E1']);
  });

  it.each([[null], ['text'], [{ sco: { at: 1 } }], [{ 'no id!': before }]])(
    'leaves out what is spoilt: %j',
    (stored) => {
      expect(readFollowed(stored)).toEqual({});
    },
  );
});
