import type { Snippet } from '../engine/snippets/make-snippet.ts';

/** From the page to the search worker. */
export type SearchRequest = {
  /** Counts up; answers to older questions are dropped. */
  readonly id: number;
  readonly query: string;
  /** Path the site is published under, with a slash at both ends. */
  readonly base: string;
  readonly order: 'best' | 'newest';
  /** Id of a running story, or `null` for all. */
  readonly storyline: string | null;
  readonly kind: string | null;
  readonly year: string | null;
};

export type SearchedStory = {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** Comes with a second answer; `null` until then, or when no sentence has a word of the query. */
  readonly snippet: Snippet | null;
};

/** A person, organisation, place or term, or an event of a running story (`storyline/event`). */
export type SearchedName = { readonly id: string; readonly title: string; readonly date: string | null };

/** From the worker to the page. */
export type SearchAnswer = {
  readonly id: number;
  /** The question. */
  readonly query: string;
  /** What was searched: the whole site, or only the stories kept on this device. */
  readonly scope: 'site' | 'kept';
  readonly entities: readonly SearchedName[];
  readonly events: readonly SearchedName[];
  readonly stories: readonly SearchedStory[];
  /** Stories found in all. */
  readonly total: number;
  /** Endings for the word being typed, in the script of the index. */
  readonly suggestions: readonly string[];
  /** The query as the index spells it, when it is not there as typed. */
  readonly didYouMean: string | null;
};

/** The worker could not answer at all. */
export type SearchFailure = { readonly id: number; readonly failed: true };
