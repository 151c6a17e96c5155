import { memo, type ReactNode } from 'react';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { paths } from '#domain/pages.ts';
import type { ArticleEvents } from './article-events.ts';
import { TimelineEventItem } from './timeline-event-item.tsx';
import styles from './timeline-list.module.css';

type TimelineListProps = {
  readonly events: readonly TimelineEvent[];
  /** How the story being read speaks of the events; absent on pages without a text. */
  readonly story?: ArticleEvents | undefined;
  /** Events can be linked to: only where each stands once on the page. */
  readonly linked?: boolean;
  /** What stands under an event, sources for one. */
  readonly after?: (event: TimelineEvent) => ReactNode;
};

/** The sentence that names the event, else another story that reports it. */
function destination(event: TimelineEvent, story: ArticleEvents | undefined): string | null {
  const sentence = story?.sentences.get(event.id);
  if (story && sentence !== undefined) return paths.sentence(story.articleId, sentence);
  const reporter = event.articles.find((id) => id !== story?.articleId);
  return reporter === undefined ? null : paths.article(reporter);
}

/**
 * Events of a running story, oldest first. Exactly one is current while a story is being read. Remembered: a change of the
 * current event draws two items anew, not the list.
 */
export const TimelineList = memo(function TimelineList({ events, story, linked = false, after }: TimelineListProps) {
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <TimelineEventItem
          key={event.id}
          event={event}
          own={story?.own.includes(event.id) ?? false}
          to={destination(event, story)}
          linked={linked}
        >
          {after?.(event)}
        </TimelineEventItem>
      ))}
    </ol>
  );
});
