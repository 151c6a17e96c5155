import { useRef } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { ArticleBody } from '../../features/article-text/article-body.tsx';
import type { CurrentEvent } from '../../features/timeline/current-event.ts';
import { useTimelineSync } from '../../features/timeline/use-timeline-sync.ts';
import { useSentenceTarget } from '../../navigation/use-sentence-target.ts';

type ArticleTextProps = {
  readonly article: ArticlePage;
  readonly current: CurrentEvent;
  readonly here: { readonly date: string | null; readonly place: string | null };
};

/** The story's text, tied to the timeline and to addresses that name a sentence. */
export function ArticleText({ article, current, here }: ArticleTextProps) {
  const body = useRef<HTMLDivElement>(null);
  useTimelineSync(body, current);
  useSentenceTarget(body);
  return <ArticleBody ref={body} article={article} here={here} />;
}
