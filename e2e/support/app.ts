import { expect, type Page } from '@playwright/test';
import { paths } from '#domain/paths.ts';
import { STORY } from './site.ts';
import type { Visitor } from './test.ts';

/** Waits until React has taken over the page. */
export const hydrated = (page: Page): Promise<void> =>
  expect(page.locator('html[data-stage~="hydrated"]')).toBeAttached();

/** Waits until the service worker controls the page and has kept it: from here on the reader may go offline. */
export const kept = async (page: Page): Promise<void> => {
  const isKept = async () => {
    const copy = await caches.match(location.href.replace(/#.*/, ''));
    return navigator.serviceWorker.controller !== null && copy !== undefined;
  };
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
};

/** A first visit: the story opened by its address, the worker at work. */
export const readOnce = async ({ page, at }: Pick<Visitor, 'page' | 'at'>): Promise<void> => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await kept(page);
};

/** The page's one headline. */
export const headline = (page: Page) => page.locator('main h1');

/** Waits until the story itself has come: its headline may stand before it. */
export const storyHere = (page: Page): Promise<void> =>
  expect(page.locator('main article p span[id]').first()).toBeVisible();

/** Pixels that the page could be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fails unless the page stays within its width. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
};

/** Moves the mouse until the page tells the size of what can be kept: it asks for it once somebody is there. */
export const sizeTold = async (page: Page): Promise<string> => {
  const size = page.getByText('जगह लेगी');
  let at = 0;
  await expect(async () => {
    at += 10;
    await page.mouse.move(100 + (at % 100), 300);
    await expect(size).toBeVisible({ timeout: 500 });
  }).toPass();
  return (await size.textContent()) ?? '';
};
