import { expect, type Page } from '@playwright/test';

const MOST_STOPS = 600;

/** One element that Tab reached. `ring`: its focus can be seen. `seen`: it is on the screen. */
type Stop = { readonly index: number; readonly name: string; readonly ring: boolean; readonly seen: boolean };

/** Numbers the elements that Tab must reach, in `data-stop`. Runs in the page. @returns how many there are. */
function markTargets(): number {
  const selector = 'a[href], button:not(:disabled), summary, input, select, textarea, [tabindex="0"]';
  const targets = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility({ checkVisibilityCSS: true }),
  );
  for (const [index, element] of targets.entries()) element.dataset.stop = String(index);
  return targets.length;
}

/** The focused element, `null` when the page itself has the focus. Runs in the page. */
function currentStop(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || element === document.documentElement)
    return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    index: Number(element.dataset.stop ?? -1),
    name: `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`,
    ring: (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
    seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
  };
}

/**
 * Presses Tab through the whole page. Expects every interactive element to get the focus, on the screen and with a visible
 * ring, and the focus to leave the page after the last one.
 */
export async function reachByTab(page: Page): Promise<void> {
  const targets = await page.evaluate(markTargets);
  const reached = new Set<number>();
  const faults: string[] = [];
  let left = false;
  for (let press = 0; press < MOST_STOPS && !left; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(currentStop);
    if (!stop || reached.has(stop.index)) {
      left = true;
      break;
    }
    reached.add(stop.index);
    if (!stop.ring) faults.push(`no ring: ${stop.name}`);
    if (!stop.seen) faults.push(`off the screen: ${stop.name}`);
  }
  expect(faults).toEqual([]);
  expect(left, 'Tab never leaves the page').toBe(true);
  const missed = await page.evaluate(
    (indices) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter((element) => !indices.includes(Number(element.dataset.stop)))
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    [...reached],
  );
  expect(missed).toEqual([]);
  expect(reached.size).toBeGreaterThanOrEqual(targets);
}
