import { useQuery } from '@tanstack/react-query';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { dataQuery } from '../../data/data-query.ts';
import type { ArticleEvents } from './article-events.ts';
import { TimelineSheet } from './timeline-sheet.tsx';
import { TimelineSidebar } from './timeline-sidebar.tsx';

type StorylineTimelineProps = {
  readonly storyline: ArticlePage['storylines'][number];
  readonly as: 'sheet' | 'sidebar';
  readonly story: ArticleEvents;
};

/** The timeline of a running story beside a text. The text never waits for it: where it cannot be had nothing is drawn. */
export function StorylineTimeline({ storyline, as, story }: StorylineTimelineProps) {
  const { data: timeline, isError } = useQuery(dataQuery('timeline', storyline.id));
  if (isError) return null;
  if (as === 'sheet') return <TimelineSheet storyline={storyline} timeline={timeline} story={story} />;
  return timeline ? <TimelineSidebar timeline={timeline} story={story} /> : null;
}
