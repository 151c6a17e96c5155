import { useQuery } from '@tanstack/react-query';
import { timelineQuery } from '../../queries/article.ts';
import { TimelineSheet } from './timeline-sheet.tsx';
import { TimelineSidebar } from './timeline-sidebar.tsx';

type StorylineTimelineProps = {
  /** Id of the running story. */
  readonly storyline: string;
  readonly as: 'sheet' | 'sidebar';
  readonly articleId: string;
  /** Events that the article reports, main one first. */
  readonly ownEvents: readonly string[];
};

/** The timeline of a running story beside a text. The text never waits for it: without its data nothing is drawn. */
export function StorylineTimeline({ storyline, as, articleId, ownEvents }: StorylineTimelineProps) {
  const { data: timeline } = useQuery(timelineQuery(storyline));
  if (!timeline) return null;
  const Form = as === 'sheet' ? TimelineSheet : TimelineSidebar;
  return <Form timeline={timeline} articleId={articleId} ownEvents={ownEvents} />;
}
