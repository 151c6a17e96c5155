import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Summary } from '#shared/article/relation.ts';
import { paths } from '#shared/paths.ts';
import { EdtfTime } from './edtf-time.tsx';
import styles from './story-card.module.css';

type StoryCardProps = {
  readonly story: Summary;
  /** Heading level, by where the card stands. */
  readonly level?: 2 | 3;
  readonly size?: 'lead' | 'normal' | 'small';
  readonly showStandfirst?: boolean;
  /** What stands under the headline: a reason, a mark. */
  readonly children?: ReactNode;
};

/** Headline, place and date of a story; the whole headline is the link. */
export function StoryCard({ story, level = 3, size = 'normal', showStandfirst = false, children }: StoryCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card} data-size={size}>
      <Heading className={styles.headline}>
        <Link to={paths.article(story.id)}>{story.headline}</Link>
      </Heading>
      {showStandfirst && story.standfirst ? <p className={styles.standfirst}>{story.standfirst}</p> : null}
      <p className={styles.meta}>
        {story.place ? `${story.place}, ` : null}
        {story.date ? <EdtfTime date={story.date} /> : null}
      </p>
      {children}
    </article>
  );
}
