import { useSuspenseQuery } from '@tanstack/react-query';
import type { EntityKind } from '#domain/entity/schema.ts';
import { paths } from '#domain/pages.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './lists.module.css';

/** Order of the sections. */
const KINDS: readonly EntityKind[] = ['organisation', 'person', 'place', 'event', 'equipment', 'term'];

/** List of all people, organisations, places, events, equipment and terms that have a page, by kind. */
export function EntitiesPage() {
  const { data } = useSuspenseQuery(dataQuery('entities'));
  const { lists, entity: words } = hiPages;
  return (
    <div className={styles.page}>
      <PageHead title={lists.entitiesTitle} description={lists.entitiesNote} path={paths.entities()} />
      <PageTitle note={lists.entitiesNote}>{lists.entitiesTitle}</PageTitle>
      {KINDS.map((kind) => (
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
