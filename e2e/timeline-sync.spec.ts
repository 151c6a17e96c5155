import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { hydrated } from './support/app.ts';
import { builtData, content, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

const stories = content.articles
  .filter(({ storylines }) => storylines.length > 0)
  .map(({ id }) => builtData<ArticlePage>(dataPaths.article(id)));

/** Blocks of a story that name events, and the first event each names. */
const naming = ({ blocks }: ArticlePage) =>
  blocks.flatMap((block) => {
    const sentences = block.type === 'list' ? block.items.flat() : 'sentences' in block ? block.sentences : [];
    const events = sentences.flatMap((sentence) => sentence.events ?? []);
    return events[0] === undefined ? [] : [{ id: block.id, event: events[0] }];
  });

for (const size of SIZES) {
  test(`at ${size.width} px, each paragraph that names an event makes exactly that event current`, async ({
    page,
    at,
  }) => {
    await page.setViewportSize(size);
    for (const story of stories) {
      await page.goto(at(paths.article(story.id)));
      await hydrated(page);
      const current = page.locator('aside [data-event][aria-current="true"]');
      for (const { id, event } of naming(story)) {
        await page.evaluate((block) => document.getElementById(block)?.scrollIntoView({ behavior: 'instant' }), id);
        await expect(current, `${story.id} ${id}`).toHaveCount(1);
        await expect(current, `${story.id} ${id}`).toHaveAttribute('data-event', event);
        if (size.width > 1023) await expect(current).toBeInViewport({ ratio: 0.95 });
      }
    }
  });
}

test('an event leads to the sentence that names it, marked; Back returns', async ({ page, at }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const story of stories.slice(0, 4)) {
    await page.goto(at(paths.article(story.id)));
    await hydrated(page);
    const links = page.locator('aside [data-event] a[href*="?s="]');
    const count = await links.count();
    for (let index = 0; index < count; index += 1) {
      const sentence =
        new URL((await links.nth(index).getAttribute('href')) ?? '', page.url()).searchParams.get('s') ?? '';
      await links.nth(index).click();
      const target = page.locator(`[id="${sentence}"]`);
      await expect(target).toHaveAttribute('data-marked', '');
      await expect(target).toBeFocused();
      const top = await target.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(120);
      await page.goBack();
    }
  }
});

test('an event that another story reports opens that story', async ({ page, at }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const link = page.locator('aside [data-event] a:not([href*="?s="])').first();
  const label = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${label}$`));
  await expect(page.locator('main h1')).toBeFocused();
});

test('a link to a sentence opens there after a cold load, with or without a fragment', async ({ page, at }) => {
  const last = naming(stories[0] as ArticlePage).at(-1);
  const path = paths.article((stories[0] as ArticlePage).id);
  for (const address of [`${path}?s=${last?.id}`, `${path}?s=${last?.id}#${last?.id}`]) {
    await page.goto(at(address));
    const target = page.locator(`[id="${last?.id}"]`);
    await expect(target).toHaveAttribute('data-marked', '');
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(120);
  }
});

test('filters leave what they name and always the current event', async ({ page, at }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const events = page.locator('aside [data-event]');
  const all = await events.count();
  await page.getByLabel('सिर्फ इस खबर से जुड़ी').check();
  expect(await events.count()).toBeLessThan(all);
  await expect(page.locator('aside [aria-current="true"]')).toHaveCount(1);
  await page.getByLabel('सिर्फ इस खबर से जुड़ी').uncheck();
  await page.getByLabel('किस बारे में').selectOption('counter-terror');
  expect(await events.count()).toBeLessThan(all);
  await expect(page.locator('aside [aria-current="true"]')).toHaveCount(1);
});
