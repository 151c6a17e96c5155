import { paths } from '#domain/pages.ts';
import type { AddedStory } from '../../reader/added/added-part.ts';
import { hiAdd } from '../../strings/hi-add.ts';
import { PageLink } from '../../ui/links.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './add-page.module.css';

/** Links to the stories that the reader added, newest first; nothing when there are none, or none are known. */
export function AddedStoryList({ stories }: { readonly stories: readonly AddedStory[] }) {
  const words = hiAdd;
  if (stories.length === 0) return null;
  return (
    <Section title={words.addedStories}>
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
