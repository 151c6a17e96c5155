import type { SearchedName } from '#search/worker/protocol.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './search-page.module.css';

type NameResultsProps = {
  readonly title: string;
  readonly names: readonly SearchedName[];
  readonly pathOf: (id: string) => string;
  readonly onOpen: () => void;
};

/** People, organisations, places and terms, or events: results of their own kind, above the stories. */
export function NameResults({ title, names, pathOf, onOpen }: NameResultsProps) {
  if (names.length === 0) return null;
  return (
    <section className={styles.names} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {names.map(({ id, title: name, date }) => (
          <li key={id}>
            <PageLink to={pathOf(id)} data-result="" onClick={onOpen}>
              {name}
            </PageLink>
            {date ? (
              <small>
                {' '}
                <EdtfTime date={date} />
              </small>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
