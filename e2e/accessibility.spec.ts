import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { expectNoSidewaysScroll, headline, hydrated, kept } from './support/app.ts';
import { reachByTab } from './support/keyboard.ts';
import { NO_HOST } from './support/noise.ts';
import { content, PAGE_KINDS, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
const NOT_FOUND = /aisa-koi-panna/;
const LEAST_TARGET = 24;

/** Everything that axe knows of WCAG 2.2 A and AA, and its best practices. */
async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Of what is well only that it is: a list of all passing elements takes as long as the look itself.
      resultTypes: ['violations'],
    })
    // Without frames there is nothing to join in a page of its own.
    .setLegacyMode(true)
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(' | ')}`),
  ).toEqual([]);
}

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await hydrated(page);
};

test.describe('pages', () => {
  test.use({ serviceWorkers: 'block' });
  test.beforeEach(({ guard }) => guard.allow(NOT_FOUND));

  for (const [name, path] of PAGE_KINDS) {
    // One page for all of it: loading it anew for each would take longer than the looks themselves.
    test(`the ${name} page is for everyone`, async ({ page, at }) => {
      await open(page, at(path));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
          await test.step(`axe finds nothing, ${size}, ${colorScheme}`, async () => {
            await page.setViewportSize(viewport);
            await expectNoFindings(page);
          });
        }
      }

      await test.step('a keyboard reaches and leaves everything, with a ring', () => reachByTab(page));

      await test.step('every target is large enough on a phone', async () => {
        await page.setViewportSize(PHONE);
        expect(await page.evaluate(smallTargets, LEAST_TARGET)).toEqual([]);
      });

      await test.step('no sideways scroll at 320 px, nor with text at 200 %, and nothing lost', async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
        await page.setViewportSize(PHONE);
        // The library reads its list first; only then is there something to lose.
        await expect(page.getByRole('main')).not.toContainText(/सूची देखी जा रही है|सूची आपके ब्राउजर में बनती है/);
        const before = await page.evaluate(readableTexts);
        expect(before.length).toBeGreaterThan(1);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await expectNoSidewaysScroll(page);
        expect(await page.evaluate(readableTexts)).toEqual(before);
        expect(await page.evaluate(cutTexts)).toEqual([]);
      });
    });
  }

  test('a keyboard walks the story page on a phone', async ({ page, at }) => {
    await page.setViewportSize(PHONE);
    await open(page, at(paths.article(STORY.id)));
    await reachByTab(page);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the open timeline sheet, ${colorScheme}: axe finds nothing; Escape closes it and focus returns`, async ({
      page,
      at,
    }) => {
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme });
      await open(page, at(paths.article(STORY.id)));
      const button = page.locator('article a[href="#samayrekha"]');
      await button.focus();
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('dialog');
      await expect(sheet).toBeVisible();
      await expectNoFindings(page);
      await expectNoSidewaysScroll(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(button).toBeFocused();
    });
  }
});

test('axe finds nothing on the offline fault view, phone and desktop, light and dark', async ({ visit }) => {
  const { page, host, guard, at } = await visit();
  guard.allow(NO_HOST);
  await page.goto(at(paths.article(STORY.id)));
  await kept(page);
  await host.stop();
  await page.goto(at(paths.article(content.articles.find(({ id }) => id !== STORY.id)?.id ?? '')));
  await expect(headline(page)).toHaveText('यह पेज अभी आपके पास नहीं है');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of [PHONE, DESKTOP]) {
      await page.setViewportSize(size);
      await expectNoFindings(page);
      await expectNoSidewaysScroll(page);
    }
  }
});

/**
 * Every text that can be seen, but for pictures whose facts stand in words beside them: those may be drawn with fewer labels.
 * Runs in the page.
 */
function readableTexts(): string[] {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (text !== '' && parent && !parent.closest('[aria-hidden=true]') && parent.checkVisibility()) texts.push(text);
  }
  return texts;
}

/** Elements whose text is cut off by their own box. Runs in the page. */
function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => {
      const { overflowX, overflowY, display, clipPath } = getComputedStyle(element);
      if (display === 'inline' || clipPath !== 'none' || element.clientWidth <= 1) return false;
      const cutX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const cutY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      return cutX || cutY;
    })
    .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 40)}`);
}

/**
 * Targets smaller than they may be, by WCAG 2.5.8: links inside a sentence are excepted, and so is what has room around it.
 * Runs in the page.
 */
function smallTargets(least: number): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [role=button]'),
  ].filter((element) => element.checkVisibility() && element.getClientRects().length > 0);
  const inSentence = (element: HTMLElement): boolean => {
    const block = element.closest('p, li, dd, td, figcaption');
    return (
      getComputedStyle(element).display === 'inline' &&
      block !== null &&
      (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
    );
  };
  const spaced = (element: HTMLElement): boolean => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return all.every((other) => {
      if (other === element) return true;
      const near = other.getBoundingClientRect();
      const dx = Math.max(near.left - x, 0, x - near.right);
      const dy = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(dx, dy) >= least / 2;
    });
  };
  return all
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return (width < least || height < least) && !inSentence(element) && !spaced(element);
    })
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${element.textContent?.slice(0, 30)} ${width.toFixed(0)}x${height.toFixed(0)}`;
    });
}
