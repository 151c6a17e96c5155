import { describe, expect, it } from 'vitest';
import { makeArticle } from '#checks/samples/make-content.ts';
import type { Relation, RelationKind } from '#domain/article/relation.ts';
import type { LinkedArticle } from '../../link/linked-content.ts';
import { tieToEarlier } from './story-map.ts';

const reason: Relation['reason'] = {
  event: null,
  entities: [{ id: 'x', name: 'कमलपुर', kind: 'place' }],
  storyline: null,
};
const link = (from: string, to: string, kind: RelationKind = 'entities'): Relation => ({ from, to, kind, reason });

function story(id: string, links: Partial<LinkedArticle> = {}): LinkedArticle {
  return {
    article: makeArticle({ id }),
    blocks: [],
    mentions: new Map(),
    inline: [],
    relations: [],
    backlinks: [],
    ...links,
  };
}

const pairs = (articles: readonly LinkedArticle[], order: readonly string[]) =>
  tieToEarlier(articles, order).map(({ from, to, kind }) => `${from}>${to} ${kind}`);

describe('tieToEarlier', () => {
  it('takes the first of its links that is earlier, the editor’s in the text before all', () => {
    const c = story('c', { inline: [link('c', 'a', 'editor')], relations: [link('c', 'b', 'event')] });
    expect(pairs([story('a'), story('b'), c], ['a', 'b', 'c'])).toEqual(['a>c editor']);
  });

  it('never ties a story to a later one or to one outside', () => {
    const a = story('a', { relations: [link('a', 'b'), link('a', 'elsewhere')] });
    expect(pairs([a, story('b')], ['a', 'b'])).toEqual([]);
  });

  it('falls back on the strongest link that an earlier story has to it', () => {
    const c = story('c', {
      backlinks: [
        { from: 'a', kind: 'similar', reason },
        { from: 'b', kind: 'event', reason },
      ],
    });
    expect(pairs([story('a'), story('b'), c], ['a', 'b', 'c'])).toEqual(['b>c event']);
  });
});
