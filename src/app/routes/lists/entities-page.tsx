import { useSuspenseQuery } from '@tanstack/react-query';
import type { EntityKind } from '#shared/entity/schema.ts';
import { paths } from '#shared/paths.ts';
import { PageHead } from '../../components/page-head.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { entitiesQuery } from '../../queries/lists.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './lists.module.css';

const ORDER: readonly EntityKind[] = ['organisation', 'person', 'place', 'term'];

/** Everyone and everything that stories name, by kind. */
export function EntitiesPage() {
  const { data } = useSuspenseQuery(entitiesQuery());
  const { lists, entity: words } = usePageStrings();
  return (
    <div className={styles.page}>
      <PageHead title={lists.entitiesTitle} description={lists.entitiesNote} path={paths.entities()} />
      <PageTitle note={lists.entitiesNote}>{lists.entitiesTitle}</PageTitle>
      {ORDER.map((kind) => (
        <Section key={kind} title={words.kindsPlural[kind]}>
          <ul className={styles.chips}>
            {data.entities
              .filter((entity) => entity.kind === kind)
              .map(({ id, name, abbreviation }) => (
                <li key={id}>
                  <PageLink to={paths.entity(id)}>{abbreviation ? `${name} (${abbreviation})` : name}</PageLink>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
