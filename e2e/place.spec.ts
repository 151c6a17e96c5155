import type { Page } from '@playwright/test';
import { seededRandom } from '#checks/samples/seeded-random.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { hydrated, kept, readOnce } from './support/app.ts';
import { painted, positionFollowed, positionRestored } from './support/signs.ts';
import { builtData, content, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Index of the sentence at the top of the screen. */
const topIndex = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('main article span[id]')];
    return all.findIndex((element) => element.getBoundingClientRect().bottom > 8);
  });

const goTo = (page: Page, index: number): Promise<void> =>
  page.evaluate((at) => {
    const element = document.querySelectorAll('main article span[id]')[at];
    if (element) scrollTo({ top: scrollY + element.getBoundingClientRect().top - 6, behavior: 'instant' });
  }, index);

const longest = content.articles.toSorted((a, b) => b.blocks.length - a.blocks.length).slice(0, 5);

test('the sentence at the top stays through 200 % text, a turned phone and a reload', async ({ visit }) => {
  const { page, at } = await visit();
  // Stands for the reader's setting: it holds through a reload.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const size = sessionStorage.getItem('test-text-size');
      if (size) document.documentElement.style.setProperty('font-size', size);
    });
  });
  const random = seededRandom(7);
  const rows: string[] = [];
  let worst = 0;
  for (const { id } of longest) {
    await page.goto(at(paths.article(id)));
    await hydrated(page);
    await kept(page);
    await positionFollowed(page);
    const count = await page.locator('main article span[id]').count();
    for (let trial = 0; trial < 4; trial += 1) {
      const index = Math.floor(random() * count);
      await page.setViewportSize({ width: 360, height: 740 });
      await goTo(page, index);
      await painted(page);
      const start = await topIndex(page);
      await page.evaluate(() => {
        sessionStorage.setItem('test-text-size', '200%');
        document.documentElement.style.setProperty('font-size', '200%');
      });
      await painted(page);
      const large = await topIndex(page);
      await page.setViewportSize({ width: 740, height: 360 });
      await painted(page);
      const turned = await topIndex(page);
      await page.reload();
      await positionRestored(page);
      const reloaded = await topIndex(page);
      worst = Math.max(worst, ...[large, turned, reloaded].map((now) => Math.abs(now - start)));
      await page.evaluate(() => {
        sessionStorage.removeItem('test-text-size');
        document.documentElement.style.removeProperty('font-size');
      });
      rows.push(`${id} ${start} → ${large} → ${turned} → ${reloaded}`);
    }
  }
  console.log(rows.join('\n'));
  console.log(`${rows.length} places, worst ${worst}`);
  expect(worst).toBeLessThanOrEqual(1);
});

test('a story left half way opens there again and offers its beginning; the home page lists it', async ({ visit }) => {
  const { page, at } = await visit();
  await readOnce({ page, at });
  await positionFollowed(page);
  await goTo(page, 8);
  await painted(page);
  await page.goto(at(paths.home()));
  await expect(page.locator('[data-part="continue"]')).toContainText(STORY.headline);
  await page.locator('[data-part="continue"] a').first().click();
  await expect(page.getByText('जहां छोड़ा था, वहीं से आगे।')).toBeVisible();
  expect(Math.abs((await topIndex(page)) - 8)).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: 'शुरू से पढ़ें' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('below the text the page stays where it was through a reload, a larger text and Back', async ({ visit }) => {
  const { page, at } = await visit();
  await readOnce({ page, at });
  const card = page.locator('main section article h3 a').nth(3);
  const top = async () => (await card.boundingBox())?.y ?? Number.NaN;
  await card.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 200));
  await positionFollowed(page);
  const before = await top();
  await page.reload();
  await positionRestored(page);
  expect(Math.abs((await top()) - before)).toBeLessThan(40);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
  await painted(page);
  expect(Math.abs(await top())).toBeLessThan(740);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await painted(page);
  const again = await top();
  await card.click();
  await expect(page.locator('main h1')).not.toHaveText(STORY.headline);
  await page.goBack();
  await expect(page.locator('main h1')).toHaveText(STORY.headline);
  await expect.poll(async () => Math.abs((await top()) - again)).toBeLessThan(40);
});

test('an address that names a sentence wins over the kept place', async ({ visit }) => {
  const { page, at } = await visit();
  const { blocks } = builtData<ArticlePage>(dataPaths.article(STORY.id));
  const ids = blocks.flatMap((block) => ('sentences' in block ? block.sentences.map(({ id }) => id) : []));
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await positionFollowed(page);
  await goTo(page, 12);
  await painted(page);
  await page.goto(at(`${paths.article(STORY.id)}?s=${ids[2]}`));
  await positionRestored(page);
  expect(
    await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -999, ids[2] ?? ''),
  ).toBeGreaterThan(-60);
});
