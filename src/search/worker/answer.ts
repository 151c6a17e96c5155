import type { Sentence } from '#domain/article/linked.ts';
import { optional } from '#domain/values/optional.ts';
import { endWhere } from '#hindi/text/trim-where.ts';
import type { IndexFiles } from '../engine/files/index-files.ts';
import { suggest } from '../engine/query/suggest.ts';
import { type Hit, search } from '../engine/search.ts';
import { makeSnippet } from '../engine/snippets/make-snippet.ts';
import type { SearchAnswer, SearchedName, SearchRequest } from './protocol.ts';

const MAX_STORIES = 20;
const MAX_NAMES = 4;
const MAX_SUGGESTIONS = 5;

/** An index and a function that loads the sentences of a story; `null` for a story without them. */
export type Searchable = {
  readonly scope: SearchAnswer['scope'];
  readonly files: IndexFiles;
  readonly sentences: (storyId: string) => Promise<readonly Sentence[] | null>;
};

const toName = ({ id, title, date }: Hit): SearchedName => ({ id, title: title ?? id, date });

const lastWord = (query: string): string | null => endWhere(query, /\S/) || null;

/**
 * Answers a request twice: first with what was found, then with snippets too, once the texts of the stories are loaded.
 * @throws what loading a file of the index rejects with.
 */
export async function* answer(
  request: SearchRequest,
  { scope, files, sentences }: Searchable,
): AsyncGenerator<SearchAnswer> {
  const typed = lastWord(request.query);
  const filters = [
    ...(request.storyline ? [`storyline:${request.storyline}`] : []),
    ...(request.kind ? [`kind:${request.kind}`] : []),
  ];
  const [found, endings] = await Promise.all([
    search(files, request.query, {
      count: MAX_STORIES,
      order: request.order,
      year: request.year,
      filters,
      text: async ({ id }) => ((await sentences(id)) ?? []).map(({ text }) => text).join('\n'),
    }),
    typed === null ? [] : suggest(files, typed, MAX_SUGGESTIONS),
  ]);
  const group = (kind: string) => found.groups.find((candidate) => candidate.kind === kind);
  const stories = group('article')?.hits ?? [];
  const first: SearchAnswer = {
    id: request.id,
    query: request.query,
    scope,
    entities: (group('entity')?.hits ?? []).slice(0, MAX_NAMES).map(toName),
    events: (group('event')?.hits ?? []).slice(0, MAX_NAMES).map(toName),
    stories: stories.map((hit) => ({ ...toName(hit), snippet: null })),
    total: group('article')?.total ?? 0,
    suggestions: endings.map(({ word }) => word).filter((word) => word !== typed),
    didYouMean: found.didYouMean,
  };
  yield first;
  const snippets = await Promise.all(
    stories.map(async ({ id }) => {
      const own = await optional(sentences(id), 'snippet');
      return own ? makeSnippet(own, found.marks) : null;
    }),
  );
  yield { ...first, stories: first.stories.map((story, index) => ({ ...story, snippet: snippets[index] ?? null })) };
}
