import { useSyncExternalStore } from 'react';

/** A quiet bar at the foot of the screen. It takes no focus, blocks nothing and never stands over a dialog. */
export type Notice = {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
};

let notices: readonly Notice[] = [];
const NONE: readonly Notice[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/** Shows a notice in place of the one with the same id. */
export function showNotice(notice: Notice): void {
  publish([...notices.filter(({ id }) => id !== notice.id), notice]);
}

/** Takes a notice away. */
export function dismissNotice(id: string): void {
  if (notices.some((notice) => notice.id === id)) publish(notices.filter((notice) => notice.id !== id));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNotices = (): readonly Notice[] =>
  useSyncExternalStore(
    subscribe,
    () => notices,
    () => NONE,
  );
