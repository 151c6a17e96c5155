import { useSyncExternalStore } from 'react';
import { whenWanted } from '../../loading/when-wanted.ts';
import { nothingKnown, onReaderState, type ReaderState, readerState } from './reader-state.ts';

function subscribe(listener: () => void): () => void {
  // The store and what checks it are loaded only once somebody looks, and after the page.
  whenWanted()
    .then(() => import('../store/reader-store.ts'))
    .then(({ loadReader }) => loadReader())
    .catch(() => null);
  return onReaderState(listener);
}

/** What the device knows of its reader; nothing while prerendering and until storage has answered. */
export const useReaderState = (): ReaderState => useSyncExternalStore(subscribe, readerState, nothingKnown);
