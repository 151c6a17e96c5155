import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Card } from '#domain/article/relation.ts';
import { paths } from '#domain/paths.ts';
import { useStrings } from '../strings/use-strings.ts';
import { EdtfTime } from './edtf-time.tsx';
import { PageLink } from './page-link.tsx';
import styles from './story-card.module.css';

/**
 * Renders what this device knows of a story: read, begun. Its code comes at the stage `engaged`; until then cards say nothing.
 */
export const StoryMarkContext = createContext<ComponentType<{ readonly story: string }> | null>(null);

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

/** Stories one under another, ruled. */
export function StoryList({
  stories,
  standfirsts = false,
  level = 3,
}: {
  readonly stories: readonly (Card & { readonly standfirst?: string | null })[];
  readonly standfirsts?: boolean;
  /** Heading level: 2 right under the page's title. */
  readonly level?: 2 | 3;
}) {
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
