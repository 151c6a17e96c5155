import type { Card } from '#domain/article/card.ts';
import { RELATION_KINDS, type Relation } from '#domain/article/relation.ts';
import type { StoryMap, StoryTie } from '#domain/page-data/story-map.ts';
import type { LinkedArticle, LinkedContent } from '../../link/linked-content.ts';
import { tieOf } from '../summaries.ts';
import { drawMap } from './draw-map.ts';

/** The newest stories are drawn; a map of more cannot be read, and the page lists all of them. */
const MOST_DRAWN = 24;
const FEWEST_TIES_DRAWN = 2;

/** Whether a reason says more than that two stories follow one another. */
const says = ({ reason: { line, event, entities, words } }: Relation): boolean =>
  line !== null || event !== null || entities.length + words.length > 0;

/**
 * Ties each story to the one earlier story that it is related to most, so that every story can be followed back in time. A
 * story's own links come first, in their order, then those that an earlier story has to it; what only follows in time comes last.
 * @param order ids of the stories, oldest first; articles that are not among them are ignored.
 * @returns at most one tie a story, in that order.
 * @internal exported for its tests
 */
export function tieToEarlier(articles: readonly LinkedArticle[], order: readonly string[]): StoryTie[] {
  const position = new Map(order.map((id, index) => [id, index]));
  const own = new Map(articles.map(({ article, inline, relations }) => [article.id, [...inline, ...relations]]));
  const incoming = new Map<string, Relation[]>();
  for (const id of order)
    for (const relation of own.get(id) ?? []) {
      // What an editor wrote, and what comes next, is said from the other side.
      const seen = { ...relation, reason: { ...relation.reason, line: null, order: null } };
      incoming.set(relation.to, [...(incoming.get(relation.to) ?? []), seen]);
    }
  return order.flatMap((to, index): StoryTie[] => {
    const isEarlier = (id: string): boolean => (position.get(id) ?? index) < index;
    const mine = (own.get(to) ?? []).filter((relation) => isEarlier(relation.to));
    const back = (incoming.get(to) ?? [])
      .filter(({ from }) => isEarlier(from))
      .toSorted((a, b) => RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind));
    const told = mine.find(says);
    if (told) return [{ from: told.to, to, ...tieOf({ ...told, reason: { ...told.reason, order: null } }) }];
    const toldBack = back.find(says);
    if (toldBack) return [{ from: toldBack.from, to, ...tieOf(toldBack) }];
    const [next] = mine;
    return next ? [{ from: next.to, to, ...tieOf(next) }] : [];
  });
}

/**
 * How the stories of a running story follow from one another: every tie, and a drawing when there is enough to draw.
 * @param stories oldest first.
 */
export function storyMap(stories: readonly Card[], { articles }: LinkedContent): StoryMap {
  const order = stories.map(({ id }) => id);
  const ties = tieToEarlier(articles, order);
  const drawn = stories.slice(-MOST_DRAWN);
  const ids = new Set(drawn.map(({ id }) => id));
  const lines = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ties, drawing: lines.length < FEWEST_TIES_DRAWN ? null : drawMap(drawn, lines) };
}
