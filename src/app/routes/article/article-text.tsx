import { useId, useRef } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { ArticleBody } from '../../features/article-text/article-body.tsx';
import type { CurrentEvent } from '../../features/timeline/current-event.ts';
import { useTimelineSync } from '../../features/timeline/use-timeline-sync.ts';
import { useSentenceLanding } from '../../navigation/use-sentence-landing.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './key-points.module.css';

/** Two to four facts for a reader in a hurry. */
function KeyPoints({ points }: { readonly points: readonly string[] }) {
  const { article } = useStrings();
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
  readonly here: { readonly date: string | null; readonly place: string | null };
};

/** Key points and text of a story, tied to the timeline and to addresses that name a sentence. */
export function ArticleText({ article, current, here }: ArticleTextProps) {
  const body = useRef<HTMLDivElement>(null);
  useTimelineSync(body, current);
  useSentenceLanding(body);
  // On a phone the key points end the first screen: the text under them can wait for a frame.
  const className = article.keyPoints.length > 0 ? 'paint-next-frame' : undefined;
  return (
    <>
      <KeyPoints points={article.keyPoints} />
      <ArticleBody ref={body} className={className} article={article} here={here} />
    </>
  );
}
