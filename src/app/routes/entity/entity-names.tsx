import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import styles from './entity-page.module.css';

/** All names of an entity, grouped: abbreviation, spellings, and names in Latin letters. */
export function EntityNames({ entity }: Pick<EntityPage, 'entity'>) {
  const { entity: words } = hiPages;
  const rows: readonly { readonly term: string; readonly names: readonly string[]; readonly lang?: string }[] = [
    { term: words.abbreviation, names: entity.abbreviation ? [entity.abbreviation] : [] },
    { term: words.spellings, names: entity.variants },
    { term: words.latin, names: [...new Set([entity.english, ...entity.roman])], lang: 'en' },
  ];
  return (
    <dl className={styles.names}>
      {rows
        .filter(({ names }) => names.length > 0)
        .map(({ term, names, lang }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={lang}>{names.join(', ')}</dd>
          </div>
        ))}
    </dl>
  );
}
