import { useEffect } from 'react';
import { optional } from '#domain/values/optional.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { changeReader, loadReader } from '../../reader/store/reader-store.ts';

/**
 * Recent searches, newest first. They are stored on this device only.
 * @returns the list, `remember` to add a query, and `erase` to delete the list.
 */
export function useRecentSearches() {
  const { searches } = useReaderState();
  useEffect(() => {
    optional(loadReader(['searches']), 'recent searches');
  }, []);
  return {
    recent: searches,
    remember: (query: string): void => {
      optional(changeReader({ part: 'searches', change: { type: 'search', query } }), 'recent searches');
    },
    erase: (): void => {
      optional(changeReader({ part: 'searches', change: { type: 'erase' } }), 'recent searches');
    },
  };
}
