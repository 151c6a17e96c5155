const TOUCHES = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/** Waits for the first sign of a reader on the page: a request that only a reader needs is not made before. */
export const firstTouch = (): Promise<void> =>
  new Promise((resolve) => {
    for (const type of TOUCHES) addEventListener(type, () => resolve(), { once: true, passive: true });
  });
