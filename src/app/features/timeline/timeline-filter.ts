import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import type { EventKind } from '#domain/storyline/schema.ts';
import type { ArticleEvents } from './article-events.ts';

/** What a reader wants to see of a timeline. */
export type TimelineFilter = {
  /** `null` for every kind. */
  readonly kind: EventKind | null;
  /** Only events that the story being read reports or names. */
  readonly onlyStory: boolean;
};

export const NO_FILTER: TimelineFilter = { kind: null, onlyStory: false };

/**
 * The events a filter leaves, in their order.
 * @param current the event the reader is at: it stays, whatever the filter, so that exactly one is marked.
 */
export function filterEvents(
  events: readonly TimelineEvent[],
  { kind, onlyStory }: TimelineFilter,
  story: ArticleEvents | undefined,
  current: string | null,
): readonly TimelineEvent[] {
  if (kind === null && !onlyStory) return events;
  return events.filter(({ id, kind: own }) => {
    if (id === current) return true;
    const ofKind = kind === null || own === kind;
    return ofKind && (!onlyStory || story?.own.includes(id) || story?.sentences.has(id));
  });
}
