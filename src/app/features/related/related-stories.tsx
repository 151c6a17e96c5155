import type { RelatedStory } from '#domain/page-data/article-page.ts';
import { reasonText } from '../../strings/reason-text.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Section } from '../../ui/section.tsx';
import { StoryCard } from '../../ui/story-card.tsx';
import styles from './related-stories.module.css';

type RelatedStoriesProps = {
  readonly title: string;
  readonly stories: readonly RelatedStory[];
  /** Date and place of the story being read. */
  readonly here: { readonly date: string | null; readonly place: string | null };
};

/** Stories that belong to this one, each saying why. Nothing at all when there is none. */
export function RelatedStories({ title, stories, here }: RelatedStoriesProps) {
  const strings = useStrings();
  if (stories.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {stories.map((related) => (
          <li key={related.story.id}>
            <StoryCard story={related.story}>
              <p className={styles.reason}>{reasonText(related, here, strings)}</p>
            </StoryCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}
