import { expect, type Page } from '@playwright/test';

/** Waits until the browser has drawn what the page is now, its observers and frame callbacks included. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Waits until every animation that runs has ended, and what it hid is drawn. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await painted(page);
}

/** Waits until the app is at a stage; see `docs/loading.md`. */
export const atStage = (page: Page, stage: 'hydrated' | 'loaded' | 'engaged'): Promise<void> =>
  expect(page.locator(`html[data-stage~="${stage}"]`)).toBeAttached();

/** Waits until a story that was opened before stands where the reader left it; a returning reader need not touch the page. */
export async function positionRestored(page: Page): Promise<void> {
  await expect(page.locator('main article[data-position]')).toBeAttached();
  await painted(page);
}

/**
 * Touches the page until a story's position is restored and followed: the first touch brings the code for it, and a touch before
 * the page listens is none.
 */
export async function positionFollowed(page: Page): Promise<void> {
  let by = 10;
  await expect(async () => {
    await page.mouse.wheel(0, by);
    by = -by;
    await expect(page.locator('main article[data-position]')).toBeAttached({ timeout: 500 });
  }).toPass();
  await painted(page);
}
