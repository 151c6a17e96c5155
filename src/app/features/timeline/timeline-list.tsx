import type { ReactNode } from 'react';
import type { TimelineEvent } from '#shared/page/timeline.ts';
import { paths } from '#shared/paths.ts';
import { EdtfTime } from '../../components/edtf-time.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './timeline-list.module.css';

type TimelineListProps = {
  readonly events: readonly TimelineEvent[];
  /** Article being read: its own events are marked, and link nowhere. */
  readonly articleId?: string | undefined;
  /** Events that the article reports, main one first. */
  readonly ownEvents?: readonly string[];
  /** What stands under an event, sources for one. */
  readonly after?: (event: TimelineEvent) => ReactNode;
};

/** Events of a running story, oldest first. Exactly one is current when an article is being read. */
export function TimelineList({ events, articleId, ownEvents = [], after }: TimelineListProps) {
  const { timeline } = useStrings();
  const [current] = ownEvents;
  return (
    <ol className={styles.list}>
      {events.map((event) => {
        const own = ownEvents.includes(event.id);
        const story = event.articles.find((id) => id !== articleId);
        const link = !own && story !== undefined ? paths.article(story) : null;
        return (
          <li
            key={event.id}
            className={styles.event}
            data-event={event.id}
            data-own={own || undefined}
            data-status={event.status === 'happened' ? undefined : event.status}
            aria-current={event.id === current ? 'true' : undefined}
          >
            <KindMark kind={event.kind} />
            <p className={styles.when}>
              <EdtfTime date={event.date} />
              <span className={styles.kind}>{timeline.kinds[event.kind]}</span>
              {event.status === 'happened' ? null : (
                <strong className={styles.status}>{timeline.status[event.status]}</strong>
              )}
            </p>
            <p className={styles.label}>{link ? <PageLink to={link}>{event.label}</PageLink> : event.label}</p>
            {event.place ? (
              <p className={styles.place}>{event.online ? `${event.place} (${timeline.online})` : event.place}</p>
            ) : null}
            {own ? <p className={styles.own}>{timeline.current}</p> : null}
            {after?.(event)}
          </li>
        );
      })}
    </ol>
  );
}
