import * as v from 'valibot';
import type { Part } from '../store/part.ts';

/** How many searches are stored. */
const LIMIT = 8;

const QuerySchema = v.pipe(v.string(), v.maxLength(1_000));

/** What can happen to this part. */
export const SearchesChangeSchema = v.variant('type', [
  v.object({ type: v.literal('search'), query: QuerySchema }),
  v.object({ type: v.literal('erase') }),
  /** Searches that an older version put aside. */
  v.object({ type: v.literal('merge'), queries: v.array(QuerySchema) }),
]);
type SearchesChange = v.InferOutput<typeof SearchesChangeSchema>;

function readSearches(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((query) => v.is(QuerySchema, query)).slice(0, LIMIT);
}

function applyChange(queries: readonly string[], change: SearchesChange): readonly string[] {
  if (change.type === 'erase') return [];
  const first = change.type === 'search' ? [change.query] : change.queries;
  return [...new Set([...first, ...queries])].slice(0, LIMIT);
}

/** Recent searches, newest first, as a part of the reader's data. */
export const searchesPart: Part<readonly string[], SearchesChange> = {
  key: 'recent-searches',
  read: readSearches,
  apply: applyChange,
  slot: (change) => (change.type === 'search' ? `search:${change.query}` : null),
};
