/** Keeps what tabs do to the saved files apart: any number save at a time, or one tidies up and nobody saves. */
export type SavedLocks = {
  readonly whileSaving: <T>(work: () => Promise<T>) => Promise<T>;
  readonly whileNobodySaves: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * Locks of the Web Locks API. Where the browser has none, the work runs at once.
 * @param name of the lock, the same in all tabs of the site.
 */
export function savedLocks(name: string): SavedLocks {
  const request = <T>(mode: LockMode, work: () => Promise<T>): Promise<T> =>
    navigator.locks ? navigator.locks.request(name, { mode }, work) : work();
  return {
    whileSaving: (work) => request('shared', work),
    whileNobodySaves: (work) => request('exclusive', work),
  };
}
