import { memo, type ReactNode } from 'react';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { paths } from '#domain/pages.ts';
import type { EventKind } from '#domain/storyline/schema.ts';
import { hi } from '../../strings/hi.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/links.tsx';
import { useCurrentEvent } from './current-event.ts';
import marks from './kind-mark.module.css';
import type { ArticleEvents } from './story-events.ts';
import styles from './timeline-list.module.css';

/** Shape of an event's kind. It accompanies the word for the kind, so that kinds are not told apart by colour. */
export function KindMark({ kind }: { readonly kind: EventKind }) {
  return <span className={marks.mark} data-kind={kind} aria-hidden="true" />;
}

type TimelineEventItemProps = {
  readonly event: TimelineEvent;
  /** Whether the story being read reports the event. */
  readonly reported: boolean;
  /** Path that the event links to. */
  readonly to: string | null;
  /** Whether the item gets the event's id, as a target for links. */
  readonly linked?: boolean;
  readonly children?: ReactNode;
};

/** An event on the timeline: date, kind by word and shape, label, place. */
function TimelineEventItem({ event, reported, to, linked = false, children }: TimelineEventItemProps) {
  const { timeline } = hi;
  const current = useCurrentEvent((id) => id === event.id);
  const { date, status, kind, label, place, online, outcomeUnknown } = event;
  return (
    <li
      className={styles.event}
      id={linked ? event.id : undefined}
      data-event={event.id}
      data-own={reported || undefined}
      data-status={status === 'happened' ? undefined : status}
      aria-current={current ? 'true' : undefined}
    >
      <KindMark kind={kind} />
      <p className={styles.when}>
        <EdtfTime date={date} />
        <span>{timeline.kinds[kind]}</span>
        {status === 'happened' ? null : <strong className={styles.status}>{timeline.status[status]}</strong>}
        {outcomeUnknown ? <span>{timeline.outcomeUnknown}</span> : null}
      </p>
      <p className={styles.label}>{to ? <PageLink to={to}>{label}</PageLink> : label}</p>
      {place ? <p className={styles.place}>{online ? `${place} (${timeline.online})` : place}</p> : null}
      {reported ? <p className={styles.reported}>{timeline.current}</p> : null}
      {children}
    </li>
  );
}

type TimelineListProps = {
  readonly events: readonly TimelineEvent[];
  /** The story being read; absent on pages without a text. */
  readonly story?: ArticleEvents | undefined;
  /** Whether the items get the events' ids, as targets for links. Only for a list that is the only one on its page. */
  readonly linked?: boolean;
  /** Renders what follows each event, for example its sources. */
  readonly after?: (event: TimelineEvent) => ReactNode;
};

/** Path to the sentence that names the event, else to another story that reports it, else `null`. */
function linkTarget(event: TimelineEvent, story: ArticleEvents | undefined): string | null {
  const sentence = story?.sentences.get(event.id);
  if (story && sentence !== undefined) return paths.sentence(story.articleId, sentence);
  const reporter = event.articles.find((id) => id !== story?.articleId);
  return reporter === undefined ? null : paths.article(reporter);
}

/**
 * Events of a running story, oldest first. While a story is being read, one of them is current. Memoized, so that a change of
 * the current event renders two items and not the list.
 */
export const TimelineList = memo(function TimelineList({ events, story, linked = false, after }: TimelineListProps) {
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <TimelineEventItem
          key={event.id}
          event={event}
          reported={story?.reported.includes(event.id) ?? false}
          to={linkTarget(event, story)}
          linked={linked}
        >
          {after?.(event)}
        </TimelineEventItem>
      ))}
    </ol>
  );
});
