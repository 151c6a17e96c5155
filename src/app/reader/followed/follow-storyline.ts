import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import { readFile } from '../../data/read-file.ts';
import { changeReader, loadReader } from '../store/reader-store.ts';
import type { ContentIds } from './followed.ts';

/** Following costs two small requests. They are sent this long after the page was opened, in milliseconds. */
const FOLLOW_AFTER_MS = 6_000;

/** A running story as it is published now. */
export type Published = { readonly page: StorylinePage; readonly timeline: Timeline };

/**
 * Fetches a running story, past what the open pages hold in memory.
 * @throws DataError
 */
export async function fetchStoryline(storyline: string): Promise<Published> {
  const [page, timeline] = await Promise.all([readFile('storyline', storyline), readFile('timeline', storyline)]);
  return { page, timeline };
}

/** Returns the ids that are compared between visits. */
export const contentIds = ({ page, timeline }: Published): ContentIds => ({
  events: timeline.events.map(({ id }) => id),
  stories: page.articles.map(({ id }) => id),
});

/** Adds a running story to the followed ones. What it contains now counts as known. */
async function followStoryline(storyline: string): Promise<void> {
  const { followed } = await loadReader();
  if (getOwn(followed, storyline)) return;
  const content = contentIds(await fetchStoryline(storyline));
  await changeReader({ part: 'followed', change: { type: 'follow', storyline, content, at: Date.now() } });
}

/**
 * Follows a running story once its page, or one of its stories, has been open for {@link FOLLOW_AFTER_MS}. Without a network
 * the next visit does it.
 * @returns a function that cancels it.
 */
export function followSoon(storyline: string): () => void {
  const timer = setTimeout(() => optional(followStoryline(storyline), 'following'), FOLLOW_AFTER_MS);
  return () => clearTimeout(timer);
}
