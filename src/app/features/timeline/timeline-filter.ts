import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import type { ArticleEvents } from './article-events.ts';

/** Which events of a timeline are shown. */
export type TimelineFilter = {
  /** Kind of the events to show; `null` shows all kinds. */
  readonly kind: string | null;
  /** Show only events that the story being read reports or names. */
  readonly onlyStory: boolean;
};

/** Shows all events. */
export const NO_FILTER: TimelineFilter = { kind: null, onlyStory: false };

/**
 * Filters events; their order stays.
 * @param story the story being read.
 * @param current id of the current event: it always passes, so that one event is marked as current.
 */
export function filterEvents(
  events: readonly TimelineEvent[],
  { kind, onlyStory }: TimelineFilter,
  story: ArticleEvents | undefined,
  current: string | null,
): readonly TimelineEvent[] {
  if (kind === null && !onlyStory) return events;
  return events.filter(({ id, kind: eventKind }) => {
    if (id === current) return true;
    const ofKind = kind === null || eventKind === kind;
    return ofKind && (!onlyStory || story?.reported.includes(id) || story?.sentences.has(id));
  });
}
