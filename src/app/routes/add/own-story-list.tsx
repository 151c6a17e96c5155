import { paths } from '#domain/pages.ts';
import type { OwnStory } from '../../reader/own-story.ts';
import { useAddStrings } from '../../strings/use-add-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './add-page.module.css';

/** The texts that the reader keeps, newest first; nothing until they are known. */
export function OwnStoryList({ stories }: { readonly stories: readonly OwnStory[] | null }) {
  const words = useAddStrings();
  if (!stories || stories.length === 0) return null;
  return (
    <Section title={words.ownStories}>
      <ul className={styles.list}>
        {stories.map(({ id, headline }) => (
          <li key={id}>
            <PageLink to={paths.add(id)}>{headline}</PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
