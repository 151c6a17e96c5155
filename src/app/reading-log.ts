import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { readStored, writeStored } from './storage.ts';

/** What is remembered of a story that was opened. Kept on this device only. */
const EntrySchema = v.object({
  /** When it was last open, milliseconds since 1970. */
  openedAt: v.number(),
});
const LogSchema = v.record(v.string(), EntrySchema);
type ReadingLog = Readonly<Record<string, v.InferOutput<typeof EntrySchema>>>;

const KEY = 'reading-log';
const EMPTY: ReadingLog = {};

let log: ReadingLog = EMPTY;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function publish(next: ReadingLog): void {
  log = next;
  for (const listener of listeners) listener();
}

/** Loads the log once; a spoilt one counts as empty. */
function load(): Promise<void> {
  loading ??= readStored(KEY).then((stored) => {
    const parsed = v.safeParse(LogSchema, stored);
    if (parsed.success) publish({ ...parsed.output, ...log });
  });
  return loading;
}

/** Notes that a story is open. @param now milliseconds since 1970. */
export async function noteOpened(articleId: string, now: number): Promise<void> {
  await load();
  publish({ ...log, [articleId]: { ...log[articleId], openedAt: now } });
  await writeStored(KEY, log);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  void load();
  return () => listeners.delete(listener);
};

/** The stories opened on this device; empty while prerendering and until it is known. */
export const useReadingLog = (): ReadingLog =>
  useSyncExternalStore(
    subscribe,
    () => log,
    () => EMPTY,
  );
