import { expect, type Page } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { atStage } from './signs.ts';
import { STORY } from './site.ts';
import type { Visitor } from './test.ts';

/** Waits until React has taken over the page. */
export const hydrated = (page: Page): Promise<void> => atStage(page, 'hydrated');

/** Waits until the app has started, in a page of any build: those of 2026-11 and before do not tell their stage. */
export const startedByAnyBuild = (page: Page): Promise<void> =>
  expect(page.locator('#root:not([data-prerendered]) main h1')).toBeAttached();

/** Waits until the service worker controls the page and has cached it, so that it opens without a network. */
export const kept = async (page: Page): Promise<void> => {
  const isKept = async () => {
    const copy = await caches.match(location.href.replace(/#.*/, ''));
    return navigator.serviceWorker.controller !== null && copy !== undefined;
  };
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
};

/** Opens a story by its address, as on a first visit, and waits until the worker has cached it. */
export const readOnce = async ({ page, at }: Pick<Visitor, 'page' | 'at'>): Promise<void> => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await kept(page);
};

/** The page's one headline. */
export const headline = (page: Page) => page.locator('main h1');

/** Waits for the text of the story. Its headline may be there earlier. */
export const storyHere = (page: Page): Promise<void> =>
  expect(page.locator('main article p span[id]').first()).toBeVisible();

/** How far the page can be scrolled sideways, in pixels. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Expects that the page cannot be scrolled sideways. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
};

/**
 * Scrolls to and fro until the page shows the size of what can be saved: a first visit asks for it after the first touch, and
 * a touch before the script listens is none.
 * @returns the text that shows it.
 */
export const sizeTold = async (page: Page): Promise<string> => {
  const size = page.getByText('जगह लेगी');
  let by = 10;
  await expect(async () => {
    await page.mouse.wheel(0, by);
    by = -by;
    await expect(size).toBeVisible({ timeout: 500 });
  }).toPass();
  return (await size.textContent()) ?? '';
};
