import type { Card } from '#domain/article/card.ts';
import { RELATION_KINDS } from '#domain/article/relation.ts';
import type { StoryMap, StoryTie } from '#domain/page-data/story-map.ts';
import type { LinkedArticle, LinkedContent } from '../../link/linked-content.ts';
import { tieOf } from '../summaries.ts';
import { drawMap } from './draw-map.ts';

/** The newest stories are drawn; a map of more cannot be read, and the page lists all of them. */
const MOST_DRAWN = 24;
const FEWEST_TIES_DRAWN = 2;

/**
 * Ties each story to the one earlier story that it is related to most, so that every story can be followed back in time. A
 * story's own links come first, in their order, then those that an earlier story has to it.
 * @param order ids of the stories, oldest first; articles that are not among them are ignored.
 * @returns at most one tie a story, in that order.
 * @internal exported for its tests
 */
export function tieToEarlier(articles: readonly LinkedArticle[], order: readonly string[]): StoryTie[] {
  const position = new Map(order.map((id, index) => [id, index]));
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return order.flatMap((to, index): StoryTie[] => {
    const story = byId.get(to);
    if (!story) return [];
    const isEarlier = (id: string): boolean => (position.get(id) ?? index) < index;
    const own = [...story.inline, ...story.relations].find((relation) => isEarlier(relation.to));
    if (own) return [{ from: own.to, to, ...tieOf(own) }];
    const [back] = story.backlinks
      .filter(({ from }) => isEarlier(from))
      .toSorted((a, b) => RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind));
    return back ? [{ from: back.from, to, ...tieOf(back) }] : [];
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
