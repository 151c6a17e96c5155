import { useSyncExternalStore } from 'react';
import { reached } from '../loading/stages.ts';
import { nothingKnown, onReaderState, type ReaderState, readerState } from './reader-state.ts';

function subscribe(listener: () => void): () => void {
  // The store and what checks it are loaded only once somebody looks, and after the page.
  reached('engaged')
    .then(() => import('./reader-store.ts'))
    .then(({ loadReader }) => loadReader())
    .catch(() => null);
  return onReaderState(listener);
}

/** What the device knows of its reader; nothing while prerendering and until storage has answered. */
export const useReaderState = (): ReaderState => useSyncExternalStore(subscribe, readerState, nothingKnown);
