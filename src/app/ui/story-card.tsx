import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Card } from '#domain/article/card.ts';
import { paths } from '#domain/pages.ts';
import { hi } from '../strings/hi.ts';
import { EdtfTime } from './edtf-time.tsx';
import { PageLink } from './links.tsx';
import styles from './story-card.module.css';

/**
 * Component that shows how far this device's reader has read a story. Its code comes at the stage `engaged`; `null` until
 * then.
 */
export const StoryMarkContext = createContext<ComponentType<{ readonly story: string }> | null>(null);

type StoryCardProps = {
  readonly story: Card & { readonly standfirst?: string | null };
  /** Heading level: 2 directly under the page's title. */
  readonly level?: 2 | 3;
  readonly size?: 'lead' | 'normal' | 'small';
  readonly showStandfirst?: boolean;
  /** Shown below the date, for example the reason why a story is related. */
  readonly children?: ReactNode;
};

/** Headline, place and date of a story. The whole headline is the link. */
export function StoryCard({ story, level = 3, size = 'normal', showStandfirst = false, children }: StoryCardProps) {
  const { article } = hi;
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

type StoryListProps = {
  readonly stories: readonly StoryCardProps['story'][];
  readonly standfirsts?: boolean;
  readonly level?: StoryCardProps['level'];
};

/** A list of story cards with rules between them. */
export function StoryList({ stories, standfirsts = false, level = 3 }: StoryListProps) {
  return (
    <ul className={styles.list}>
      {stories.map((story) => (
        <li key={story.id}>
          <StoryCard story={story} level={level} showStandfirst={standfirsts} />
        </li>
      ))}
    </ul>
  );
}
