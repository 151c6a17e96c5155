/** Steps for the keys that move. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Moves focus from the field to the results and between them with the arrow keys; up from the first one leads back to the field.
 * @returns whether the key was one of ours and something moved.
 */
export function moveBetweenResults(page: HTMLElement, field: HTMLElement | null, key: string): boolean {
  const step = STEPS[key];
  const active = document.activeElement;
  if (step === undefined || active instanceof HTMLSelectElement) return false;
  const results = Array.from(page.querySelectorAll<HTMLElement>('[data-result]'));
  const at = active === field ? -1 : results.indexOf(active as HTMLElement);
  if (active !== field && at < 0) return false;
  const next = at + step;
  const target = next < 0 ? field : results[Math.min(next, results.length - 1)];
  target?.focus();
  return target !== undefined && target !== null;
}
