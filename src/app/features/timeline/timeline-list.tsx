import { memo, type ReactNode } from 'react';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { paths } from '#domain/paths.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { ArticleEvents } from './article-events.ts';
import { useCurrentEvent } from './current-event.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './timeline-list.module.css';

type TimelineEventItemProps = {
  readonly event: TimelineEvent;
  /** The story being read reports it. */
  readonly own: boolean;
  /** Where activating it leads: the sentence that names it, else the story that reports it. */
  readonly to: string | null;
  /** Give it an id, for links to it: only where an event stands once on the page. */
  readonly linked?: boolean;
  readonly children?: ReactNode;
};

/** One event on the line: date in its precision, kind by word and shape, label, place. */
function TimelineEventItem({ event, own, to, linked = false, children }: TimelineEventItemProps) {
  const { timeline } = useStrings();
  const current = useCurrentEvent((id) => id === event.id);
  const { date, status, kind, label, place, online } = event;
  return (
    <li
      className={styles.event}
      id={linked ? event.id : undefined}
      data-event={event.id}
      data-own={own || undefined}
      data-status={status === 'happened' ? undefined : status}
      aria-current={current ? 'true' : undefined}
    >
      <KindMark kind={kind} />
      <p className={styles.when}>
        <EdtfTime date={date} />
        <span>{timeline.kinds[kind]}</span>
        {status === 'happened' ? null : <strong className={styles.status}>{timeline.status[status]}</strong>}
      </p>
      <p className={styles.label}>{to ? <PageLink to={to}>{label}</PageLink> : label}</p>
      {place ? <p className={styles.place}>{online ? `${place} (${timeline.online})` : place}</p> : null}
      {own ? <p className={styles.own}>{timeline.current}</p> : null}
      {children}
    </li>
  );
}

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
