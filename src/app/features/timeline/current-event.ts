import { createContext, useContext, useSyncExternalStore } from 'react';

/** Store of the current event's id. The text sets it as it is scrolled; the timelines of the page show it. */
export type CurrentEvent = {
  readonly get: () => string | null;
  readonly set: (event: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The event before the text is scrolled, as in the prerendered page: the story's main event. */
  readonly initial: string | null;
};

/** Creates the store. @param initial id of the story's main event, `null` when it reports none. */
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

/** Store of the page's current event. By default there is none, as on pages without a text. */
export const CurrentEventContext = createContext<CurrentEvent>(createCurrentEvent(null));

/**
 * Subscribes to the current event through a selector, so that of 500 events only those render again whose value changes.
 * @param select gets the current event's id and returns a primitive.
 */
export function useCurrentEvent<T extends string | boolean | null>(select: (event: string | null) => T): T {
  const store = useContext(CurrentEventContext);
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.initial),
  );
}
