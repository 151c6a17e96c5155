import { expect, type Page } from '@playwright/test';
import { citationNumbers } from '#domain/article/citations.ts';
import { paths } from '#domain/pages.ts';
import { hydrated } from './support/app.ts';
import { painted } from './support/signs.ts';
import { content, STORY } from './support/site.ts';
import { test } from './support/test.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const numbers = (page: Page) => page.locator('article sup a');
const sheet = (page: Page) => page.getByRole('dialog');

/** Title of the story's source that the first number of the text stands for. */
const [first] = STORY.blocks.flatMap((block) => ('cites' in block ? citationNumbers(block.cites, STORY.sources) : []));
const source = STORY.sources[(first ?? 0) - 1];
const title = source && !source.own ? source.title : '';

test('each paragraph of a story with several sources leads to them', async ({ page, at }) => {
  await page.goto(at(paths.article(STORY.id)));
  for (const { id, blocks, sources } of content.articles.slice(0, 3)) {
    await page.goto(at(paths.article(id)));
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      const told = await page.locator(`[id="${block.id}"] sup a`).allInnerTexts();
      expect(told.map(Number), `${id} ${block.id}`).toEqual(citationNumbers(block.cites, sources));
    }
  }
});

test('the number of a source opens it in a sheet, by mouse and by Enter; Escape closes it and gives the focus back', async ({
  page,
  at,
}) => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await painted(page);
  const number = numbers(page).first();
  await number.click();
  await expect(sheet(page).getByRole('heading')).toHaveText(`स्रोत ${first}`);
  await expect(sheet(page)).toContainText(title);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toContainText(title);
  await sheet(page).getByRole('link', { name: 'सभी स्रोत देखें' }).click();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#sources$/);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the first tap on a number opens its source', async ({ page, at }) => {
    await page.goto(at(paths.article(STORY.id)));
    await hydrated(page);
    await painted(page);
    await numbers(page).first().tap();
    await expect(sheet(page)).toContainText(title);
  });
});
