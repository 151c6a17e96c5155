import type { Page } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { headline, hydrated, storyHere } from './support/app.ts';
import { STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 400, height: 800 } });

/** Takes methods away from a page before its scripts run, and from its workers. */
async function takeAway(page: Page, methods: readonly string[]): Promise<void> {
  const script = methods.map((method) => `delete globalThis.${method};`).join('');
  await page.addInitScript(script);
  await page.route('**/assets/*-worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: script + (await response.text()) });
  });
}

/** What the oldest supported browsers lack, and younger ones have. */
const LACKING = [
  ['AbortSignal.any and timeout', ['AbortSignal.any', 'AbortSignal.timeout']],
  ['Object.hasOwn', ['Object.hasOwn']],
  ['at', ['Array.prototype.at', 'String.prototype.at', 'Object.getPrototypeOf(Uint8Array.prototype).at']],
  [
    'findLast, toSorted and toReversed',
    [
      'Array.prototype.findLast',
      'Array.prototype.findLastIndex',
      'Array.prototype.toSorted',
      'Array.prototype.toReversed',
      'Array.prototype.toSpliced',
      'Array.prototype.with',
    ],
  ],
  [
    'younger globals',
    [
      'structuredClone',
      'Promise.withResolvers',
      'Array.fromAsync',
      'Object.groupBy',
      'Map.groupBy',
      'requestIdleCallback',
    ],
  ],
  [
    'younger services',
    ['crypto.constructor.prototype.randomUUID', 'navigator.constructor.prototype.locks', 'Intl.Segmenter'],
  ],
] as const;

for (const [name, methods] of LACKING) {
  test(`without ${name} a reader reads, moves on, goes back, saves and searches`, async ({ page, at }) => {
    await takeAway(page, methods);
    await page.goto(at(paths.storyline(STORYLINE.id)));
    await hydrated(page);
    const link = page.locator(`main a[href*="${paths.article(STORY.id)}"]`).first();
    await link.click();
    await expect(headline(page)).toHaveText(STORY.headline);
    await storyHere(page);
    await page.getByRole('button', { name: 'साथ रखें', exact: true }).click();
    await expect(page.locator('[data-saving="whole"]')).toBeVisible();
    await page.goBack();
    await expect(headline(page)).toContainText(STORYLINE.title);
    await page.goto(`${at(paths.search())}?q=${encodeURIComponent(STORY.headline)}`);
    await expect(page.locator(`main a[href*="${paths.article(STORY.id)}"]`).first()).toBeVisible();
  });
}

/** What a browser below the floor lacks: the app cannot run, and the page is the one that was prerendered. */
const BELOW = [
  ['ResizeObserver', ['ResizeObserver']],
  ['IntersectionObserver', ['IntersectionObserver']],
  ['entries of an object', ['Object.entries', 'Object.fromEntries']],
  ['matchAll and flatMap', ['String.prototype.matchAll', 'Array.prototype.flatMap', 'Array.prototype.flat']],
  ['matchMedia', ['matchMedia']],
  ['History', ['History.prototype.replaceState']],
] as const;

for (const [name, methods] of BELOW) {
  for (const [kind, path, title] of [
    ['story', paths.article(STORY.id), STORY.headline],
    ['running story', paths.storyline(STORYLINE.id), STORYLINE.title],
  ] as const) {
    test(`without ${name} a ${kind} stays readable and its links lead on`, async ({ page, at, guard }) => {
      guard.allow(/./);
      const plain = await page.request.get(at(path));
      expect(plain.status()).toBe(200);
      await takeAway(page, methods);
      await page.goto(at(path));
      await page.mouse.click(5, 5);
      await expect(headline(page)).toContainText(title);
      await expect(page.locator('main p').first()).toBeVisible();
      const link = page.locator('a[href="/"]').first();
      await link.click();
      await expect(page).toHaveURL(at('/'));
      await expect(page.locator('main h2').first()).toBeVisible();
    });
  }
}
