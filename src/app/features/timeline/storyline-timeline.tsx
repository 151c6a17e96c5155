import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { paths } from '#domain/paths.ts';
import { timelineQuery } from '../../data/queries/article.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { ArticleEvents } from './article-events.ts';
import { TimelinePanel } from './timeline-panel.tsx';
import { TimelineSheet } from './timeline-sheet.tsx';
import styles from './timeline-sidebar.module.css';

/** Fragment that the button under the headline points to. */
const TIMELINE_ID = 'samayrekha';

/** The running story beside the text on a wide screen, a section behind it elsewhere. */
function TimelineSidebar({ timeline, story }: { readonly timeline: Timeline; readonly story: ArticleEvents }) {
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

type StorylineTimelineProps = {
  readonly storyline: ArticlePage['storylines'][number];
  readonly as: 'sheet' | 'sidebar';
  readonly story: ArticleEvents;
};

/** The timeline of a running story beside a text. The text never waits for it: where it cannot be had nothing is drawn. */
export function StorylineTimeline({ storyline, as, story }: StorylineTimelineProps) {
  const { data: timeline, isError } = useQuery(timelineQuery(storyline.id));
  if (isError) return null;
  if (as === 'sheet')
    return <TimelineSheet href={`#${TIMELINE_ID}`} storyline={storyline} timeline={timeline} story={story} />;
  return timeline ? <TimelineSidebar timeline={timeline} story={story} /> : null;
}
