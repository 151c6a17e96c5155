import type { FollowedList } from '../followed/followed.ts';
import type { ReadingLog } from '../log/reading-log.ts';
import type { SavedList } from '../saved/saved-list.ts';

/** What this device knows of its reader. It never leaves it, but for a file the reader asks for. */
export type ReaderState = {
  readonly log: ReadingLog;
  readonly saved: SavedList;
  readonly followed: FollowedList;
};

const EMPTY: ReaderState = { log: {}, saved: {}, followed: {} };

let state = EMPTY;
const listeners = new Set<() => void>();

/** The state as far as it is known now. */
export const readerState = (): ReaderState => state;

/** Puts newer parts in place and tells everyone. */
export function publishReaderState(parts: Partial<ReaderState>): void {
  state = { ...state, ...parts };
  for (const listener of listeners) listener();
}

/** Hears of changes; returns the way to stop. */
export function onReaderState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Nothing known: while prerendering and until storage has answered. */
export const nothingKnown = (): ReaderState => EMPTY;
