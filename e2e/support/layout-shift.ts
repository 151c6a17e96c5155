import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by {@link watchLayoutShift}. */
    layoutShift?: number;
  }
}

/** Adds up the layout shift that the browser reports, in each page that is opened afterwards. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) window.layoutShift = (window.layoutShift ?? 0) + Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** @returns the layout shift of the page so far; 0 when nothing moved, `NaN` when it was not watched. */
export const layoutShift = (page: Page): Promise<number> => page.evaluate(() => window.layoutShift ?? Number.NaN);
