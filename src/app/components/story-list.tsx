import type { Card } from '#shared/article/relation.ts';
import { StoryCard } from './story-card.tsx';
import styles from './story-list.module.css';

/** Stories one under another, ruled. */
export function StoryList({
  stories,
  standfirsts = false,
}: {
  readonly stories: readonly (Card & { readonly standfirst?: string | null })[];
  readonly standfirsts?: boolean;
}) {
  return (
    <ul className={styles.list}>
      {stories.map((story) => (
        <li key={story.id}>
          <StoryCard story={story} showStandfirst={standfirsts} />
        </li>
      ))}
    </ul>
  );
}
