import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { filterEvents, NO_FILTER } from './story-events.ts';

const event = (id: string, kind: TimelineEvent['kind']): TimelineEvent => ({
  id,
  kind,
  date: '2001',
  status: 'happened',
  label: 'घटना',
  place: null,
  online: false,
  articles: [],
});
const events = [event('A', 'summit'), event('B', 'defence'), event('C', 'defence'), event('D', 'chair')];
const story = { articleId: 'x', reported: ['C'], sentences: new Map([['A', 'p1-0000']]) };

describe('filterEvents', () => {
  it.each([
    ['leaves all without a filter', NO_FILTER, null, 'ABCD'],
    ['leaves one kind', { kind: 'defence', onlyStory: false }, null, 'BC'],
    ['leaves what the story reports or names', { kind: null, onlyStory: true }, null, 'AC'],
    ['leaves what meets both', { kind: 'defence', onlyStory: true }, null, 'C'],
    ['keeps the current event whatever the filter', { kind: 'defence', onlyStory: true }, 'D', 'CD'],
  ] as const)('%s', (_name, filter, current, expected) => {
    expect(
      filterEvents(events, filter, story, current)
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected);
  });
});
