import { useEffect, useId, useRef } from 'react';
import type { Timeline } from '#shared/page/timeline.ts';
import { paths } from '#shared/paths.ts';
import { PageLink } from '../../components/page-link.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { TimelineList } from './timeline-list.tsx';
import styles from './timeline-sidebar.module.css';

/** Fragment that the button under the headline points to. */
export const TIMELINE_ID = 'samayrekha';

type TimelineSidebarProps = {
  readonly timeline: Timeline;
  readonly articleId: string;
  readonly ownEvents: readonly string[];
};

/** The running story beside the text on a wide screen, a section behind it elsewhere. */
export function TimelineSidebar({ timeline, articleId, ownEvents }: TimelineSidebarProps) {
  const strings = useStrings().timeline;
  const heading = useId();
  const scroller = useRef<HTMLElement>(null);

  // Shows the story's own event without moving the page.
  useEffect(() => {
    const box = scroller.current;
    const current = box?.querySelector<HTMLElement>('[aria-current="true"]');
    if (box && current && box.scrollHeight > box.clientHeight) {
      box.scrollTop = current.offsetTop - box.offsetTop - box.clientHeight / 3;
    }
  }, []);

  return (
    <aside id={TIMELINE_ID} className={styles.sidebar} aria-labelledby={heading}>
      <h2 id={heading}>{strings.of(timeline.shortTitle)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section ref={scroller} className={styles.scroller} aria-labelledby={heading} tabIndex={0}>
        <TimelineList events={timeline.events} articleId={articleId} ownEvents={ownEvents} />
      </section>
      <p className={styles.whole}>
        <PageLink to={paths.storyline(timeline.id)}>{strings.whole}</PageLink>
      </p>
    </aside>
  );
}
