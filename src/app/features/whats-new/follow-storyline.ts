import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { readFile } from '../../data/read-file.ts';
import { news } from '../../reader/followed.ts';
import { changeFollowed, loadReader } from '../../reader/reader-store.ts';

/** Following costs two small requests; they come long after the page. */
const FOLLOW_AFTER_MS = 6_000;

/** A running story as it is now. */
export type Holdings = { readonly page: StorylinePage; readonly timeline: Timeline };

/** Fetches a running story, past the cache of the pages: what is new is asked of the network. */
export async function holdingsOf(storyline: string): Promise<Holdings> {
  const [page, timeline] = await Promise.all([readFile('storyline', storyline), readFile('timeline', storyline)]);
  return { page, timeline };
}

/** The ids that are compared between visits. */
export const idsOf = ({ page, timeline }: Holdings) => ({
  events: timeline.events.map(({ id }) => id),
  stories: page.articles.map(({ id }) => id),
});

/** From now on news of this running story is told. What it holds today counts as known. */
async function followStoryline(storyline: string): Promise<void> {
  const { followed } = await loadReader();
  if (getOwn(followed, storyline)) return;
  try {
    const ids = idsOf(await holdingsOf(storyline));
    const now = Date.now();
    await changeFollowed((list) =>
      getOwn(list, storyline) ? list : { ...list, [storyline]: news(undefined, ids, now).next },
    );
  } catch {
    // No network: the next visit begins it.
  }
}

/**
 * Follows a running story once its page, or one of its stories, has been open for a while.
 * @returns the way to stop.
 */
export function followSoon(storyline: string): () => void {
  const timer = setTimeout(() => void followStoryline(storyline), FOLLOW_AFTER_MS);
  return () => clearTimeout(timer);
}
