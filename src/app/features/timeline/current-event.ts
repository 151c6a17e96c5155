import { createContext, useContext, useSyncExternalStore } from 'react';

/** Which event the reader is at: told by the text as it scrolls, shown by every timeline on the page. */
export type CurrentEvent = {
  readonly get: () => string | null;
  readonly set: (event: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The event before any scrolling: the story's own. Also what the prerendered page shows. */
  readonly initial: string | null;
};

/** @param initial the story's main event, `null` when it reports none. */
export function createCurrentEvent(initial: string | null): CurrentEvent {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    initial,
    get: () => current,
    set(event) {
      if (event === current) return;
      current = event;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const NOWHERE = createCurrentEvent(null);

/** The page's current event; nowhere by default, as on pages without a text. */
export const CurrentEventContext = createContext<CurrentEvent>(NOWHERE);

/**
 * Watches the current event through a question, so that of 500 events only those are drawn again whose answer changes.
 * @param ask returns a primitive.
 */
export function useCurrentEvent<T extends string | boolean | null>(ask: (event: string | null) => T): T {
  const store = useContext(CurrentEventContext);
  return useSyncExternalStore(
    store.subscribe,
    () => ask(store.get()),
    () => ask(store.initial),
  );
}
