import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { paths } from '#domain/pages.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './entity-page.module.css';

/** The running story about this very entity, and how much it holds. */
export function OwnStoryline({ storyline }: { readonly storyline: NonNullable<EntityPage['storyline']> }) {
  const { timeline } = useStrings();
  const { home } = usePageStrings();
  return (
    <p className={styles.storyline}>
      <PageLink to={paths.storyline(storyline.id)}>{timeline.of(storyline.title)}</PageLink>
      <span>{home.counts(storyline.eventCount, storyline.articleCount)}</span>
    </p>
  );
}
