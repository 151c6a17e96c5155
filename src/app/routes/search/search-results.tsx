import { memo } from 'react';
import { paths } from '#domain/pages.ts';
import type { SearchAnswer } from '#search/engine/protocol.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { NameResults } from './name-results.tsx';
import styles from './search-page.module.css';
import { StoryResult } from './story-result.tsx';
import type { SearchState } from './use-search.ts';

type SearchResultsProps = {
  readonly state: SearchState;
  readonly onAsk: (query: string) => void;
  /** A result was opened. */
  readonly onOpen: () => void;
};

/** An event's id is `storyline/event`: its place on the storyline's page. */
const eventPath = (id: string): string => {
  const [storyline = '', event = ''] = id.split('/');
  return `${paths.storyline(storyline)}#${event}`;
};

const withoutLastWord = (query: string): string => query.replace(/\S+$/u, '');

type FoundProps = Omit<SearchResultsProps, 'state'> & { readonly answer: SearchAnswer };

/** An answer is drawn once: while the next letters are typed nothing of it is drawn anew. */
const Found = memo(DrawFound, (before, now) => before.answer === now.answer);

function DrawFound({ answer, onAsk, onOpen }: FoundProps) {
  const { search } = usePageStrings();
  const { timeline } = useStrings();
  const { query, entities, events, stories, total, suggestions, didYouMean } = answer;
  const nothing = entities.length + events.length + stories.length === 0;
  return (
    <>
      {answer.scope === 'kept' ? <p className={styles.scope}>{search.onlyKept}</p> : null}
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

/** What was found; the last answer stays while the next one is looked for. */
export function SearchResults({ state, onAsk, onOpen }: SearchResultsProps) {
  const { search } = usePageStrings();
  if (state.kind === 'failed') {
    return (
      <p role="alert">
        {search.failed}{' '}
        <button className={styles.plain} type="button" onClick={() => window.location.reload()}>
          {search.retry}
        </button>
      </p>
    );
  }
  const answer = state.kind === 'found' ? state.answer : state.kind === 'searching' ? state.last : null;
  return (
    <div className={styles.results} aria-busy={state.kind === 'searching'}>
      {answer ? <Found answer={answer} onAsk={onAsk} onOpen={onOpen} /> : <p role="status">{search.searching}</p>}
    </div>
  );
}
