import type { Sentence } from '#domain/article/linked.ts';
import type { IndexFiles } from '../engine/files/index-files.ts';
import { suggest } from '../engine/query/suggest.ts';
import { type Hit, search } from '../engine/search.ts';
import { makeSnippet } from '../engine/snippets/make-snippet.ts';
import type { SearchAnswer, SearchedName, SearchRequest } from './protocol.ts';

/** Hits of each kind that a phone's page holds. */
const HITS = 20;
const NAMES = 4;
const SUGGESTIONS = 5;

/** An index and the way to the sentences of a story; `null` when they cannot be had. */
export type Searchable = {
  readonly scope: SearchAnswer['scope'];
  readonly files: IndexFiles;
  readonly sentences: (storyId: string) => Promise<readonly Sentence[] | null>;
};

const name = ({ id, title, date }: Hit): SearchedName => ({ id, title: title ?? id, date });

const lastWord = (query: string): string | null => /(\S+)$/u.exec(query)?.[1] ?? null;

/**
 * Answers a question twice: first with what was found, then with the sentences that show why. The second answer waits for
 * the stories' texts.
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
      count: HITS,
      order: request.order,
      year: request.year,
      filters,
      text: async ({ id }) => ((await sentences(id)) ?? []).map(({ text }) => text).join('\n'),
    }),
    typed === null ? [] : suggest(files, typed, SUGGESTIONS),
  ]);
  const group = (kind: string) => found.groups.find((candidate) => candidate.kind === kind);
  const stories = group('article')?.hits ?? [];
  const first: SearchAnswer = {
    id: request.id,
    query: request.query,
    scope,
    entities: (group('entity')?.hits ?? []).slice(0, NAMES).map(name),
    events: (group('event')?.hits ?? []).slice(0, NAMES).map(name),
    stories: stories.map((hit) => ({ ...name(hit), snippet: null })),
    total: group('article')?.total ?? 0,
    suggestions: endings.map(({ word }) => word).filter((word) => word !== typed),
    didYouMean: found.didYouMean,
  };
  yield first;
  const snippets = await Promise.all(
    stories.map(async ({ id }) => {
      const own = await sentences(id).catch(() => null);
      return own ? makeSnippet(own, found.marks) : null;
    }),
  );
  yield { ...first, stories: first.stories.map((story, index) => ({ ...story, snippet: snippets[index] ?? null })) };
}
