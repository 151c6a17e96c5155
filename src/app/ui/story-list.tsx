import type { Card } from '#domain/article/card.ts';
import { StoryCard } from './story-card.tsx';
import styles from './story-list.module.css';

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
