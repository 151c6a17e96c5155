import type { Page } from '@playwright/test';

type Watched = { layoutShift: number };

/** Adds up what the browser counts as layout shift, in each page opened from here on. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { layoutShift: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watched.layoutShift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** @returns the layout shift of the page so far: 0 where nothing moved. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { watched: Watched }).watched.layoutShift);
