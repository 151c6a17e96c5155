import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { formatEdtf } from '#domain/dates/format-date.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { paths } from '#domain/pages.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hi } from '../../strings/hi.ts';
import { PageLink } from '../../ui/links.tsx';
import type { ArticleEvents } from './story-events.ts';
import { TimelinePanel } from './timeline-panel.tsx';
import { TimelineSheet } from './timeline-sheet.tsx';
import styles from './timeline-sidebar.module.css';

/** Fragment of the timeline's section. */
const TIMELINE_ID = 'samayrekha';

/** The timeline beside the text on a wide screen, below it on a narrow one. */
function TimelineSidebar({ timeline, story }: { readonly timeline: Timeline; readonly story: ArticleEvents }) {
  const strings = hi.timeline;
  const heading = useId();
  return (
    <aside id={TIMELINE_ID} className={styles.sidebar} aria-labelledby={heading}>
      <h2 id={heading}>{strings.of(timeline.shortTitle)}</h2>
      <TimelinePanel timeline={timeline} story={story} label={strings.title} />
      <p className={styles.whole}>
        <PageLink to={paths.storyline(timeline.id)}>{strings.whole}</PageLink>
      </p>
      {timeline.verifiedUntil ? (
        <p className={styles.whole}>{strings.verifiedUntil(formatEdtf(timeline.verifiedUntil, hi.locale))}</p>
      ) : null}
    </aside>
  );
}

type StorylineTimelineProps = {
  readonly storyline: ArticlePage['storylines'][number];
  readonly as: 'sheet' | 'sidebar';
  readonly story: ArticleEvents;
};

/** The timeline of a story's running story. The story does not wait for it; when it cannot be loaded, nothing is shown. */
export function StorylineTimeline({ storyline, as, story }: StorylineTimelineProps) {
  const { data: timeline, isError } = useQuery(dataQuery('timeline', storyline.id));
  if (isError) return null;
  if (as === 'sheet')
    return <TimelineSheet href={`#${TIMELINE_ID}`} storyline={storyline} timeline={timeline} story={story} />;
  return timeline ? <TimelineSidebar timeline={timeline} story={story} /> : null;
}
