import type { FollowedList } from '../followed/followed.ts';
import type { ReadingLog } from '../log/reading-log.ts';
import type { SavedList } from '../saved/saved-list.ts';

/** What this device knows of its reader. It leaves the device only in the file that the reader exports. */
export type ReaderState = {
  readonly log: ReadingLog;
  readonly saved: SavedList;
  readonly followed: FollowedList;
};

const EMPTY: ReaderState = { log: {}, saved: {}, followed: {} };

let state = EMPTY;
const listeners = new Set<() => void>();

/** Returns the current state; empty until storage has answered. */
export const readerState = (): ReaderState => state;

/** Returns the empty state, which prerendering and hydration use. */
export const emptyReaderState = (): ReaderState => EMPTY;

/** Replaces parts of the state and calls the listeners. */
export function publishReaderState(parts: Partial<ReaderState>): void {
  state = { ...state, ...parts };
  for (const listener of listeners) listener();
}

/** Calls `listener` on each change; returns a function that unsubscribes it. */
export function onReaderState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
