import type { SearchedName } from '#search/worker/protocol.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/links.tsx';
import styles from './search-page.module.css';

type NameResultsProps = {
  readonly title: string;
  readonly names: readonly SearchedName[];
  /** Path of the page that a result opens. */
  readonly pathOf: (id: string) => string;
  /** Called when a result is opened. */
  readonly onOpen: () => void;
};

/** Results that are no stories: entities or events, each kind in a list of its own. */
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
