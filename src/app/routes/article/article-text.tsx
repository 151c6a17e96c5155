import { useId, useRef } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { ArticleBody } from '../../features/article-text/article-body.tsx';
import type { CurrentEvent } from '../../features/timeline/current-event.ts';
import { useTimelineSync } from '../../features/timeline/use-timeline-sync.ts';
import { useSentenceLanding } from '../../navigation/use-sentence-landing.ts';
import { hi } from '../../strings/hi.ts';
import type { DateAndPlace } from '../../strings/reason-text.ts';
import styles from './key-points.module.css';

/** The story in two to four facts. */
function KeyPoints({ points }: { readonly points: readonly string[] }) {
  const { article } = hi;
  const heading = useId();
  if (points.length === 0) return null;
  return (
    <section className={styles.points} aria-labelledby={heading}>
      <h2 id={heading}>{article.keyPoints}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

type ArticleTextProps = {
  readonly article: ArticlePage;
  readonly current: CurrentEvent;
  /** Date and place of the story. */
  readonly here: DateAndPlace;
};

/** Key points and text of a story. Keeps the timeline in step with the text, and lands on the sentence in the address. */
export function ArticleText({ article, current, here }: ArticleTextProps) {
  const body = useRef<HTMLDivElement>(null);
  useTimelineSync(body, current);
  useSentenceLanding(body);
  // On a phone the key points fill the first screen, so that the text below them can be laid out a frame later.
  const className = article.keyPoints.length > 0 ? 'paint-next-frame' : undefined;
  return (
    <>
      <KeyPoints points={article.keyPoints} />
      <ArticleBody ref={body} className={className} article={article} here={here} />
    </>
  );
}
