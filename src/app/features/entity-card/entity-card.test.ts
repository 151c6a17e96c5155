import { describe, expect, it } from 'vitest';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { cardStories } from './entity-card.tsx';

const page = (...ids: string[]) =>
  ({
    articles: ids.map((id) => ({ id, headline: id, date: '2021', place: null, kind: 'news', standfirst: null })),
  }) as unknown as EntityPage;

describe('cardStories', () => {
  it.each([
    ['the two newest', page('a', 'b', 'c'), 'x', ['a', 'b']],
    ['no story that is being read', page('a', 'b', 'c'), 'a', ['b', 'c']],
    ['one when there is one', page('a', 'b'), 'b', ['a']],
    ['none when only this one names it', page('a'), 'a', []],
  ])('gives %s', (_name, data, reading, expected) => {
    expect(cardStories(data, reading).map(({ id }) => id)).toEqual(expected);
  });
});
