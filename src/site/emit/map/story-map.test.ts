import { describe, expect, it } from 'vitest';
import { makeArticle } from '#checks/samples/make-content.ts';
import type { Relation, RelationKind } from '#domain/article/relation.ts';
import type { LinkedArticle } from '../../link/linked-content.ts';
import { tieToEarlier } from './story-map.ts';

const reason: Relation['reason'] = {
  line: null,
  order: null,
  event: null,
  entities: [{ id: 'x', name: 'कमलपुर', kind: 'place' }],
  words: [],
  storyline: null,
  evidence: { from: [], to: [] },
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
    expect(pairs([a, story('b')], ['a', 'b'])).toEqual(['a>b entities']);
    expect(pairs([a, story('b')], ['b', 'a'])).toEqual(['b>a entities']);
    expect(pairs([a], ['a'])).toEqual([]);
  });

  it('falls back on the strongest link that an earlier story has to it', () => {
    const a = story('a', { relations: [link('a', 'c', 'similar')] });
    const b = story('b', { relations: [link('b', 'c', 'event')] });
    expect(pairs([a, b, story('c')], ['a', 'b', 'c'])).toEqual(['b>c event']);
  });

  it('prefers what says something to what only follows in time, and turns no line of an editor around', () => {
    const follows = (from: string, to: string, order: 'next' | 'previous'): Relation => ({
      ...link(from, to, 'similar'),
      reason: { ...reason, entities: [], order },
    });
    const b = story('b', { relations: [follows('b', 'a', 'previous'), follows('b', 'c', 'next')] });
    const c = story('c', { relations: [follows('c', 'b', 'previous'), link('c', 'a')] });
    expect(pairs([story('a'), b, c], ['a', 'b', 'c'])).toEqual(['a>b similar', 'a>c entities']);
    const said = { ...link('a', 'b', 'editor'), reason: { ...reason, line: 'आगे क्या हुआ' } };
    const [tie] = tieToEarlier([story('a', { relations: [said] }), story('b')], ['a', 'b']);
    expect(tie).toMatchObject({ from: 'a', to: 'b', names: ['कमलपुर'] });
    expect(tie).not.toHaveProperty('line');
  });
});
