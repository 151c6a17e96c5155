import { useQuery } from '@tanstack/react-query';
import { timelineQuery } from '../../queries/article.ts';
import type { ArticleEvents } from './article-events.ts';
import { TimelineSheet } from './timeline-sheet.tsx';
import { TimelineSidebar } from './timeline-sidebar.tsx';

type StorylineTimelineProps = {
  /** Id of the running story. */
  readonly storyline: string;
  readonly as: 'sheet' | 'sidebar';
  readonly story: ArticleEvents;
};

/** The timeline of a running story beside a text. The text never waits for it: without its data nothing is drawn. */
export function StorylineTimeline({ storyline, as, story }: StorylineTimelineProps) {
  const { data: timeline } = useQuery(timelineQuery(storyline));
  if (!timeline) return null;
  const Form = as === 'sheet' ? TimelineSheet : TimelineSidebar;
  return <Form timeline={timeline} story={story} />;
}
