import { useSyncExternalStore } from 'react';

/** A message at the bottom of the screen. It takes no focus, blocks nothing, and is never above a dialog. */
export type Notice = {
  readonly id: string;
  readonly text: string;
  /** Buttons; each dismisses the notice as well. */
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
};

let notices: readonly Notice[] = [];
const NONE: readonly Notice[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/** Shows a notice; it replaces the one with the same id. */
export function showNotice(notice: Notice): void {
  publish([...notices.filter(({ id }) => id !== notice.id), notice]);
}

/** Removes a notice, if it is shown. */
export function dismissNotice(id: string): void {
  if (notices.some((notice) => notice.id === id)) publish(notices.filter((notice) => notice.id !== id));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Returns the notices that are shown now, oldest first. */
export const useNotices = (): readonly Notice[] =>
  useSyncExternalStore(
    subscribe,
    () => notices,
    () => NONE,
  );
