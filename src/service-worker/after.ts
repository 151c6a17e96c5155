/** Nothing, after a while: for a race with what may never answer. @param ms milliseconds. */
export const after = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
