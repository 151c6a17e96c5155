import type { AddedStory } from '../added/added-part.ts';
import type { FollowedList } from '../followed/followed.ts';
import type { ReadingLog } from '../log/reading-log.ts';
import type { SavedList } from '../saved/saved-list.ts';

/** What this device knows of its reader. It leaves the device only in the file that the reader exports. */
export type ReaderValues = {
  readonly log: ReadingLog;
  readonly saved: SavedList;
  readonly followed: FollowedList;
  readonly added: readonly AddedStory[];
  readonly searches: readonly string[];
};

export type PartName = keyof ReaderValues;

/** Names of all parts. */
export const PART_NAMES = ['log', 'saved', 'followed', 'added', 'searches'] as const satisfies readonly PartName[];

/**
 * How much is known of a part. `reading`: it was not asked for, or storage has not answered yet. `silent`: storage did not answer
 * in time, or failed; it may answer yet. Until a part is `known`, what is missing from it is unknown, not absent.
 */
export type PartStatus = 'reading' | 'silent' | 'known';

/** The reader's data, and how much of them is known. */
export type ReaderState = ReaderValues & { readonly status: Readonly<Record<PartName, PartStatus>> };

/** The data of a reader of whom nothing is known. */
export const NO_VALUES: ReaderValues = { log: {}, saved: {}, followed: {}, added: [], searches: [] };

const EMPTY: ReaderState = {
  ...NO_VALUES,
  status: { log: 'reading', saved: 'reading', followed: 'reading', added: 'reading', searches: 'reading' },
};

let state = EMPTY;
const listeners = new Set<() => void>();

/** Returns the current state; empty until storage has answered. */
export const readerState = (): ReaderState => state;

/** Returns the empty state, which prerendering and hydration use. */
export const emptyReaderState = (): ReaderState => EMPTY;

/** Replaces the state and calls the listeners. */
export function publishReaderState(next: ReaderState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` on each change; returns a function that unsubscribes it. */
export function onReaderState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
