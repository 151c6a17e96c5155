/** How many results an arrow key moves the focus by. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Moves focus with the arrow keys from the field to the results and between them. Arrow up on the first result returns to the
 * field.
 * @param page element that holds the results, marked by `data-result`.
 * @returns whether focus was moved.
 */
export function moveBetweenResults(page: HTMLElement, field: HTMLElement | null, key: string): boolean {
  const step = STEPS[key];
  const active = document.activeElement;
  if (step === undefined || !(active instanceof HTMLElement) || active instanceof HTMLSelectElement) return false;
  const results = Array.from(page.querySelectorAll<HTMLElement>('[data-result]'));
  const at = active === field ? -1 : results.indexOf(active);
  if (active !== field && at < 0) return false;
  const next = at + step;
  const target = next < 0 ? field : results[Math.min(next, results.length - 1)];
  target?.focus();
  return target !== undefined && target !== null;
}
