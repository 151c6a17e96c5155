import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths, withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/site.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { moveBetweenResults } from './move-between-results.ts';
import { RecentSearches } from './recent-searches.tsx';
import { SearchFilters } from './search-filters.tsx';
import styles from './search-page.module.css';
import { SearchResults } from './search-results.tsx';
import { useRecentSearches } from './use-recent-searches.ts';
import { type SearchQuestion, useSearch } from './use-search.ts';

const ORDERS = ['best', 'newest'] as const;

/** Reads the question from the address. */
function readQuestion(params: URLSearchParams): SearchQuestion {
  return {
    query: (params.get('q') ?? '').trim(),
    order: ORDERS.find((order) => order === params.get('kram')) ?? 'best',
    storyline: params.get('kahani'),
    kind: params.get('kism'),
    year: params.get('saal'),
  };
}

/** Search page. It answers while the reader types, in either script. The address holds the question. */
export function SearchPage() {
  const { search: words } = hiPages;
  const [params, setParams] = useSearchParams();
  const [hydrated, setHydrated] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const { recent, remember, erase } = useRecentSearches();
  // The prerendered page has no question, and the first render has to match it.
  useEffect(() => setHydrated(true), []);
  const question = hydrated ? readQuestion(params) : null;
  const state = useSearch(question);

  const change = (name: string, value: string) => {
    setParams(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const ask = (query: string) => {
    if (input.current) input.current.value = query;
    change('q', query);
    input.current?.focus();
  };

  const query = question?.query ?? '';
  // Fills the field with a query that comes from the address or by Back. A query being typed is there already.
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    if (field.value.trim() !== query) field.value = query;
    // WebKit resets a field without `autoComplete` when the whole page comes back from its cache.
    field.defaultValue = query;
  }, [query]);

  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === input.current && query) remember(query);
    if (page.current && moveBetweenResults(page.current, input.current, event.key)) event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move focus between the field and the results, which are links and buttons
    <div ref={page} className={styles.page} onKeyDown={onKeyDown}>
      <PageHead title={words.title} description={words.note} path={paths.search()} />
      <PageTitle
        note={words.note}
        withoutApp={
          <>
            {words.withoutApp} <a href={withBase(BASE_PATH, paths.articles())}>{words.byMonth}</a>
          </>
        }
      >
        {words.title}
      </PageTitle>
      <search>
        <form
          className={styles.form}
          action={withBase(BASE_PATH, paths.search())}
          onSubmit={(event) => {
            event.preventDefault();
            ask(input.current?.value.trim() ?? '');
          }}
        >
          <label className="visually-hidden" htmlFor="khoj">
            {words.field}
          </label>
          <input
            ref={input}
            id="khoj"
            name="q"
            type="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={words.placeholder}
            onChange={({ target }) => change('q', target.value)}
          />
          <button type="submit">{words.submit}</button>
        </form>
      </search>
      {query && question ? (
        <>
          <SearchFilters question={question} onChange={change} />
          <SearchResults state={state} onAsk={ask} onOpen={() => remember(query)} />
        </>
      ) : (
        <RecentSearches recent={recent} onAsk={ask} onErase={erase} />
      )}
      {hydrated && !query ? (
        <p>
          <PageLink to={paths.articles()}>{words.byMonth}</PageLink>
        </p>
      ) : null}
    </div>
  );
}
