/** A signal that aborts when its time is over, or when another one does. */
export type TimeLimit = {
  readonly signal: AbortSignal;
  /** Whether the time was over first. */
  readonly isOver: () => boolean;
};

/**
 * Limits the time of a request. Browsers of before 2024 lack `AbortSignal.any`, and those of before 2022 `AbortSignal.timeout`.
 * @param ms the time, in milliseconds.
 * @param outer aborts the request earlier.
 */
export function timeLimit(ms: number, outer?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    controller.abort();
  }, ms);
  const stop = (): void => {
    clearTimeout(timer);
    controller.abort();
  };
  if (outer?.aborted) stop();
  else outer?.addEventListener('abort', stop, { once: true });
  return { signal: controller.signal, isOver: () => over };
}
