import { useSyncExternalStore } from 'react';
import { optional } from '#domain/values/optional.ts';
import { reached } from '../../loading/stages.ts';
import { emptyReaderState, onReaderState, type ReaderState, readerState } from './reader-state.ts';

function subscribe(listener: () => void): () => void {
  // The store brings the schemas with it, so it is loaded after the page, and only when a component needs it.
  const loaded = reached('engaged')
    .then(() => import('../store/reader-store.ts'))
    .then(({ loadReader }) => loadReader());
  optional(loaded, 'reader store');
  return onReaderState(listener);
}

/** Returns what the device knows of its reader; an empty state until storage has answered. */
export const useReaderState = (): ReaderState => useSyncExternalStore(subscribe, readerState, emptyReaderState);
