import { type ReactNode, useContext } from 'react';
import type { Card } from '#domain/article/card.ts';
import { paths } from '#domain/pages.ts';
import { useStrings } from '../strings/use-strings.ts';
import { EdtfTime } from './edtf-time.tsx';
import { PageLink } from './page-link.tsx';
import styles from './story-card.module.css';
import { StoryMarkContext } from './story-mark.ts';

type StoryCardProps = {
  readonly story: Card & { readonly standfirst?: string | null };
  /** Heading level, by where the card stands. */
  readonly level?: 2 | 3;
  readonly size?: 'lead' | 'normal' | 'small';
  readonly showStandfirst?: boolean;
  /** What stands under the headline: a reason, a mark. */
  readonly children?: ReactNode;
};

/** Headline, place and date of a story; the whole headline is the link. */
export function StoryCard({ story, level = 3, size = 'normal', showStandfirst = false, children }: StoryCardProps) {
  const { article } = useStrings();
  const Mark = useContext(StoryMarkContext);
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card} data-size={size}>
      <Heading className={styles.headline}>
        <PageLink to={paths.article(story.id)}>{story.headline}</PageLink>
      </Heading>
      {showStandfirst && story.standfirst ? <p className={styles.standfirst}>{story.standfirst}</p> : null}
      <p className={styles.meta}>
        {story.kind === 'explainer' ? article.kind.explainer : null}
        {story.kind === 'news' && story.place ? `${story.place}, ` : null}
        {story.kind === 'news' && story.date ? <EdtfTime date={story.date} /> : null}
        {Mark ? <Mark story={story.id} /> : null}
      </p>
      {children}
    </article>
  );
}
