import { useEffect, useState } from 'react';
import { readStored, writeStored } from '../../reader/store/storage.ts';

const KEY = 'recent-searches';
const KEEP = 8;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Queries that led somewhere, newest first. They stay on this device and can be erased. */
export function useRecentSearches() {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void readStored(KEY).then((stored) => setRecent(isList(stored) ? stored.slice(0, KEEP) : []));
  }, []);
  const keep = (list: readonly string[]) => {
    setRecent(list);
    void writeStored(KEY, list);
  };
  return {
    recent,
    remember: (query: string) => keep([query, ...recent.filter((other) => other !== query)].slice(0, KEEP)),
    erase: () => keep([]),
  };
}
