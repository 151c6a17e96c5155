import { useEffect, useState } from 'react';
import { optional } from '#domain/values/optional.ts';
import { readStored, writeStored } from '../../reader/store/storage.ts';

const KEY = 'recent-searches';
/** How many searches are stored. */
const LIMIT = 8;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * Recent searches, newest first. They are stored on this device only.
 * @returns the list, `remember` to add a query, and `erase` to delete the list.
 */
export function useRecentSearches() {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    optional(
      readStored(KEY).then((stored) => setRecent(isList(stored) ? stored.slice(0, LIMIT) : [])),
      'recent searches',
    );
  }, []);
  const store = (list: readonly string[]) => {
    setRecent(list);
    optional(writeStored(KEY, list), 'recent searches');
  };
  return {
    recent,
    remember: (query: string) => store([query, ...recent.filter((other) => other !== query)].slice(0, LIMIT)),
    erase: () => store([]),
  };
}
