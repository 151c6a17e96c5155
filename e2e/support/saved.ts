import { expect, type Page } from '@playwright/test';

/** What lies in the cache that nothing trims: how many files and how many bytes. */
export const savedFiles = (page: Page): Promise<{ files: number; bytes: number }> =>
  page.evaluate(async () => {
    const cache = await caches.open('sandarbh-saved-v1');
    const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    const sizes = await Promise.all(responses.map(async (response) => (await response?.blob())?.size ?? 0));
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });

/** Saves what the open page offers to save, and waits until it is whole. */
export async function save(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  await expect(page.getByText('साथ रख ली')).toBeVisible({ timeout: 60_000 });
}

/** `504 केबी` as bytes. */
export function bytesOf(text: string): number {
  const [, amount = 'NaN', unit] = /([\d.]+) (केबी|एमबी)/.exec(text) ?? [];
  return Number(amount) * (unit === 'एमबी' ? 1_000_000 : 1_000);
}
