/** Resolves to `undefined` after `ms` milliseconds. For `Promise.race` with what may never settle. */
export const timeout = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
