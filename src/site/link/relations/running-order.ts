import type { Order } from '#domain/article/relation.ts';
import type { ArticleProfile } from './article-profile.ts';

/** The stories that come before and after a story in its running story. */
export type Neighbours = ReadonlyMap<ArticleProfile, Order>;

/** Oldest first; stories of one day by id. */
const byDay = (a: ArticleProfile, b: ArticleProfile): number =>
  (a.day ?? 0) - (b.day ?? 0) || (a.article.id < b.article.id ? -1 : 1);

/**
 * Puts the news of each running story in the order of their dates. Explainers and stories without a date are in none.
 * @returns a function that gives the neighbours of a story in the first of its running stories, the next one first.
 */
export function orderStories(profiles: readonly ArticleProfile[]): (story: ArticleProfile) => Neighbours {
  const lines = new Map<string, ArticleProfile[]>();
  for (const profile of profiles) {
    const [storyline] = profile.article.storylines;
    if (storyline === undefined || profile.article.kind !== 'news' || profile.day === null) continue;
    const line = lines.get(storyline);
    if (line) line.push(profile);
    else lines.set(storyline, [profile]);
  }
  const neighbours = new Map<ArticleProfile, Map<ArticleProfile, Order>>();
  for (const line of lines.values()) {
    line.sort(byDay);
    // Of two stories of one day nobody knows which came first: the neighbours stand on other days.
    const next = new Map<ArticleProfile, ArticleProfile | undefined>();
    line.toReversed().forEach((story, index, backwards) => {
      const after = backwards[index - 1];
      next.set(story, after?.day === story.day ? after && next.get(after) : after);
    });
    const previous = new Map<ArticleProfile, ArticleProfile | undefined>();
    line.forEach((story, index) => {
      const before = line[index - 1];
      previous.set(story, before?.day === story.day ? before && previous.get(before) : before);
    });
    for (const story of line) {
      const found = new Map<ArticleProfile, Order>();
      const [after, before] = [next.get(story), previous.get(story)];
      if (after) found.set(after, 'next');
      if (before) found.set(before, 'previous');
      neighbours.set(story, found);
    }
  }
  return (story) => neighbours.get(story) ?? new Map();
}
