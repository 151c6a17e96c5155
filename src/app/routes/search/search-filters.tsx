import { useQuery } from '@tanstack/react-query';
import { dataQuery } from '../../data/data-query.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import styles from './search-page.module.css';
import type { SearchQuestion } from './use-search.ts';

type SearchFiltersProps = {
  readonly question: SearchQuestion;
  /** @param name search parameter of the address. @param value empty to remove the filter. */
  readonly onChange: (name: string, value: string) => void;
};

type Option = { readonly value: string; readonly label: string };

/** Filters by running story, kind and year, and the order. Options whose data cannot be loaded are left out. */
export function SearchFilters({ question, onChange }: SearchFiltersProps) {
  const { search } = hiPages;
  const { article } = hi;
  const { data: home } = useQuery(dataQuery('home'));
  const { data: months } = useQuery(dataQuery('months'));
  const years = [...new Set((months?.months ?? []).map(({ month }) => month.slice(0, 4)))];
  const selects: { name: string; label: string; value: string | null; options: Option[] }[] = [
    {
      name: 'kahani',
      label: search.anyStoryline,
      value: question.storyline,
      options: (home?.storylines ?? []).map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'kism',
      label: search.anyKind,
      value: question.kind,
      options: Object.entries(article.kind).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'saal',
      label: search.anyYear,
      value: question.year,
      options: years.map((year) => ({ value: year, label: year })),
    },
    {
      name: 'kram',
      label: search.bestFirst,
      value: question.order === 'newest' ? 'newest' : null,
      options: [{ value: 'newest', label: search.newestFirst }],
    },
  ];
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{search.filters}</legend>
      {selects.map(({ name, label, value, options }) => (
        <select
          key={name}
          autoComplete="off"
          aria-label={label}
          value={value ?? ''}
          onChange={({ target }) => onChange(name, target.value)}
        >
          <option value="">{label}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  );
}
