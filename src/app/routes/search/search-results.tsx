import { memo } from 'react';
import { paths } from '#domain/pages.ts';
import { trimEndWhere } from '#hindi/text/trim-where.ts';
import type { SearchAnswer } from '#search/worker/protocol.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { NameResults } from './name-results.tsx';
import styles from './search-page.module.css';
import { StoryResult } from './story-result.tsx';
import type { SearchState } from './use-search.ts';

type SearchResultsProps = {
  readonly state: SearchState;
  /** Searches for another query. */
  readonly onAsk: (query: string) => void;
  /** Called when a result is opened. */
  readonly onOpen: () => void;
};

/** Path of an event on its running story's page. @param id `storyline/event`. */
const eventPath = (id: string): string => {
  const [storyline = '', event = ''] = id.split('/');
  return `${paths.storyline(storyline)}#${event}`;
};

const withoutLastWord = (query: string): string => trimEndWhere(query, /\S/);

type AnswerProps = Omit<SearchResultsProps, 'state'> & { readonly answer: SearchAnswer };

/** Everything that was found, and what else the reader can try. */
function Answer({ answer, onAsk, onOpen }: AnswerProps) {
  const { search } = hiPages;
  const { timeline } = hi;
  const { query, entities, events, stories, total, suggestions, didYouMean } = answer;
  const nothing = entities.length + events.length + stories.length === 0;
  return (
    <>
      {answer.scope === 'device' ? <p className={styles.scope}>{search.onlyOffline}</p> : null}
      {suggestions.length > 0 ? (
        <ul className={styles.chips} aria-label={search.suggestions}>
          {suggestions.map((word) => (
            <li key={word}>
              <button type="button" data-result="" onClick={() => onAsk(`${withoutLastWord(query)}${word} `)}>
                {word}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {didYouMean && didYouMean !== query ? (
        <p>
          {search.didYouMean}{' '}
          <button className={styles.plain} type="button" onClick={() => onAsk(didYouMean)}>
            {didYouMean}
          </button>
        </p>
      ) : null}
      <p role="status">{nothing ? search.nothing(query) : search.found(total)}</p>
      {nothing ? (
        <p>
          {search.nothingHelp} <PageLink to={paths.articles()}>{search.byMonth}</PageLink>
        </p>
      ) : null}
      <NameResults title={search.names} names={entities} pathOf={paths.entity} onOpen={onOpen} />
      <NameResults title={timeline.title} names={events} pathOf={eventPath} onOpen={onOpen} />
      {stories.length > 0 ? (
        <ol className={styles.stories}>
          {stories.map((story) => (
            <li key={story.id}>
              <StoryResult story={story} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

/** Memoized by the answer alone, so that typing further letters does not render it again. */
const MemoizedAnswer = memo(Answer, (before, after) => before.answer === after.answer);

/** Results of a search. The last answer stays until the next one has come. */
export function SearchResults({ state, onAsk, onOpen }: SearchResultsProps) {
  const { search } = hiPages;
  if (state.kind === 'failed') {
    return (
      <p role="alert">
        {search.failed}{' '}
        <button className={styles.plain} type="button" onClick={() => window.location.reload()}>
          {search.retry}
        </button>{' '}
        <PageLink to={paths.articles()}>{search.byMonth}</PageLink>
      </p>
    );
  }
  const answer = state.kind === 'found' ? state.answer : state.kind === 'searching' ? state.last : null;
  return (
    <div className={styles.results} aria-busy={state.kind === 'searching'}>
      {answer ? (
        <MemoizedAnswer answer={answer} onAsk={onAsk} onOpen={onOpen} />
      ) : (
        <p role="status">{search.searching}</p>
      )}
    </div>
  );
}
