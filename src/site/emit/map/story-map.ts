import type { Card } from '#domain/article/card.ts';
import type { StoryMap } from '#domain/page-data/story-map.ts';
import type { LinkedContent } from '../../link/linked-content.ts';
import { tieToEarlier } from '../ties.ts';
import { drawMap } from './draw-map.ts';

/** A drawn map shows the newest stories: more are a web that nobody reads, and the list has them all. */
const MOST_DRAWN = 24;
const FEWEST_TIES_DRAWN = 2;

/** How the stories of a running story hang together. @param stories oldest first. */
export function storyMap(stories: readonly Card[], { articles }: LinkedContent): StoryMap {
  const ties = tieToEarlier(
    articles,
    stories.map(({ id }) => id),
  );
  const drawn = stories.slice(-MOST_DRAWN);
  const ids = new Set(drawn.map(({ id }) => id));
  const lines = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ties, drawing: lines.length < FEWEST_TIES_DRAWN ? null : drawMap(drawn, lines) };
}
