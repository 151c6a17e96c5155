import { hiPages } from '../../strings/hi-pages.ts';
import styles from './search-page.module.css';

type RecentSearchesProps = {
  readonly recent: readonly string[];
  readonly onAsk: (query: string) => void;
  readonly onErase: () => void;
};

/** List of recent searches, with buttons to repeat each one and to erase the list. */
export function RecentSearches({ recent, onAsk, onErase }: RecentSearchesProps) {
  const { search } = hiPages;
  if (recent.length === 0) return null;
  return (
    <section className={styles.recent} aria-label={search.recent}>
      <h2>{search.recent}</h2>
      <ul className={styles.chips}>
        {recent.map((query) => (
          <li key={query}>
            <button type="button" data-result="" onClick={() => onAsk(query)}>
              {query}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onErase}>
            {search.erase}
          </button>
        </li>
      </ul>
    </section>
  );
}
