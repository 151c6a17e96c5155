import type { Tie } from '#domain/article/relation.ts';
import { RELATION_KINDS, type Relation } from '#domain/article/relation.ts';
import type { StoryTie } from '#domain/page-data/story-map.ts';
import type { LinkedArticle } from '../link/linked-content.ts';

/** Of a reason only what its words are made of. */
export const tieOf = ({ kind, reason: { event, entities, storyline } }: Pick<Relation, 'kind' | 'reason'>): Tie => ({
  kind,
  event: event?.label ?? null,
  names: entities.map(({ name }) => name),
  storyline: storyline?.title ?? null,
});

/**
 * Ties each story to the earlier one that it belongs to most: a forest that grows with time, so that a reader can follow
 * every story back. Its own links come first, in their order, then those that an earlier story has to it.
 * @param order ids of the stories, oldest first; others are not looked at.
 * @returns at most one tie a story, in that order.
 */
export function tieToEarlier(articles: readonly LinkedArticle[], order: readonly string[]): StoryTie[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return order.flatMap((to, index): StoryTie[] => {
    const story = byId.get(to);
    if (!story) return [];
    const isEarlier = (id: string): boolean => (place.get(id) ?? index) < index;
    const own = [...story.inline, ...story.relations].find((relation) => isEarlier(relation.to));
    if (own) return [{ from: own.to, to, ...tieOf(own) }];
    const [back] = story.backlinks
      .filter(({ from }) => isEarlier(from))
      .toSorted((a, b) => RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind));
    return back ? [{ from: back.from, to, ...tieOf(back) }] : [];
  });
}
