import { useId } from 'react';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { paths } from '#domain/pages.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { ArticleEvents } from './article-events.ts';
import { TimelinePanel } from './timeline-panel.tsx';
import styles from './timeline-sidebar.module.css';

/** Fragment that the button under the headline points to. */
export const TIMELINE_ID = 'samayrekha';

/** The running story beside the text on a wide screen, a section behind it elsewhere. */
export function TimelineSidebar({ timeline, story }: { readonly timeline: Timeline; readonly story: ArticleEvents }) {
  const strings = useStrings().timeline;
  const heading = useId();
  return (
    <aside id={TIMELINE_ID} className={styles.sidebar} aria-labelledby={heading}>
      <h2 id={heading}>{strings.of(timeline.shortTitle)}</h2>
      <TimelinePanel timeline={timeline} story={story} label={strings.title} />
      <p className={styles.whole}>
        <PageLink to={paths.storyline(timeline.id)}>{strings.whole}</PageLink>
      </p>
    </aside>
  );
}
