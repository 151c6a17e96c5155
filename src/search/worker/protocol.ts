import type { Snippet } from '../engine/snippets/make-snippet.ts';

/** A question from the page to the search worker. */
export type SearchRequest = {
  /** Increases with every request; answers to earlier ones are dropped. */
  readonly id: number;
  /** What the reader typed. */
  readonly query: string;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  readonly order: 'best' | 'newest';
  /** Only stories of this storyline, by its id; `null` for all. */
  readonly storyline: string | null;
  /** Only stories of this kind, `explainer`; `null` for all. */
  readonly kind: string | null;
  /** Only stories of this year; `null` for all. */
  readonly year: string | null;
};

/** A story found. */
export type SearchedStory = {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** `null` in the first answer to a request, and when no sentence has a word of the query. */
  readonly snippet: Snippet | null;
};

/** A person, organisation, town or concept found, or an event of a storyline (its id is `storyline/event`). */
export type SearchedName = { readonly id: string; readonly title: string; readonly date: string | null };

/** An answer from the worker to the page; every request gets two, the second with snippets. */
export type SearchAnswer = {
  /** Id of the request. */
  readonly id: number;
  /** Query of the request. */
  readonly query: string;
  /** What was searched: the whole site, or the stories stored on the device. */
  readonly scope: 'site' | 'device';
  readonly entities: readonly SearchedName[];
  readonly events: readonly SearchedName[];
  readonly stories: readonly SearchedStory[];
  /** Number of stories found, listed or not. */
  readonly total: number;
  /** Completions of the word being typed, in Devanagari. */
  readonly suggestions: readonly string[];
  /** The query in the spelling of the index when a word of it is not in the index, else `null`. */
  readonly didYouMean: string | null;
};

/** Sent in place of an answer when neither index could be searched. */
export type SearchFailure = { readonly id: number; readonly failed: true };
