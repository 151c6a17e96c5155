import { expect, type Page } from '@playwright/test';
import { savedCache } from '#domain/offline/cache-names.ts';

/** How many files and bytes the cache of saved stories holds. */
export const savedFiles = (page: Page): Promise<{ files: number; bytes: number }> =>
  page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    const sizes = await Promise.all(responses.map(async (response) => (await response?.blob())?.size ?? 0));
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  }, savedCache('/'));

/** Presses the save button of that label and waits until everything is saved. */
export async function save(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  await expect(page.getByText('सेव हो गई')).toBeVisible({ timeout: 60_000 });
}

/** Reads a size as the page shows it: `504 KB` is 504,000 bytes. */
export function bytesOf(text: string): number {
  const [, amount = 'NaN', unit] = /([\d.]+) (KB|MB)/.exec(text) ?? [];
  return Number(amount) * (unit === 'MB' ? 1_000_000 : 1_000);
}
