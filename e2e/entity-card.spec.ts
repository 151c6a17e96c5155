import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline, hydrated, kept } from './support/app.ts';
import { NO_HOST } from './support/noise.ts';
import { painted } from './support/signs.ts';
import { builtData, content, STORY } from './support/site.ts';
import { test, type Visitor } from './support/test.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const links = (page: Page) => page.locator('article p a[data-entity]');
const preview = (page: Page) => page.locator('[popover]:popover-open');
const sheet = (page: Page) => page.getByRole('dialog');

/** What the build says of the entity behind a link. */
const entityOf = async (page: Page, index: number): Promise<EntityPage> =>
  builtData<EntityPage>(dataPaths.entity((await links(page).nth(index).getAttribute('data-entity')) ?? ''));

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Waits until the page listens, and stands where it will stand. */
async function alive(page: Page): Promise<void> {
  await hydrated(page);
  await painted(page);
}

async function openStory({ page, at }: Pick<Visitor, 'page' | 'at'>): Promise<void> {
  await page.goto(at(paths.article(STORY.id)));
  await alive(page);
}

test.describe('the preview', () => {
  test.beforeEach(async ({ page, at }) => {
    await openStory({ page, at });
  });

  test('shows name, kind, explanation, other stories and the whole page beside a link that is pointed at', async ({
    page,
  }) => {
    const { entity, articles } = await entityOf(page, 0);
    await links(page).first().hover();
    await expect(preview(page)).toContainText(entity.name);
    await expect(preview(page)).toContainText(entity.explanation);
    await expect(preview(page).locator(`a[href="${paths.entity(entity.id)}"]`)).toHaveCount(1);
    const others = articles.filter(({ id }) => id !== STORY.id).slice(0, 2);
    await expect(preview(page).getByRole('listitem')).toHaveCount(others.length);
    for (const { headline: text } of others) await expect(preview(page)).toContainText(text);
    const card = await preview(page).boundingBox();
    expect(card && card.x >= 0 && card.x + card.width <= 1280).toBe(true);
    await expectAccessible(page);
  });

  test('shows nothing for a pointer that only passes over a link', async ({ page }) => {
    await page.clock.install();
    const box = await links(page).first().boundingBox();
    if (!box) throw new Error('the first link has no box');
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.move(5, 5);
    await page.clock.runFor(400);
    await expect(preview(page)).toHaveCount(0);
  });

  test('can be pointed at, stays there, and goes once it is left', async ({ page }) => {
    await links(page).first().hover();
    await preview(page).hover();
    await page.clock.install();
    await page.clock.runFor(800);
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(1270, 890);
    await expect(preview(page)).toHaveCount(0);
  });

  test('goes by Escape although the pointer stays', async ({ page }) => {
    await links(page).first().hover();
    await expect(preview(page)).toBeVisible();
    await page.clock.install();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await page.clock.runFor(500);
    await expect(preview(page)).toHaveCount(0);
  });

  test('leads to a story and to the whole page', async ({ page }) => {
    const { entity } = await entityOf(page, 0);
    await links(page).first().hover();
    await preview(page)
      .locator(`a[href="${paths.entity(entity.id)}"]`)
      .click();
    await expect(headline(page)).toContainText(entity.name);
    await expect(headline(page)).toBeFocused();
    await expect(preview(page)).toHaveCount(0);
  });

  test('shows on focus, describes the link, goes by Escape and by Tab, and Enter follows the link', async ({
    page,
  }) => {
    const [first, second] = [links(page).nth(0), links(page).nth(1)];
    const { entity } = await entityOf(page, 0);
    const next = await entityOf(page, 1);
    for (let stops = 0; stops < 60 && !(await first.evaluate((link) => link.matches(':focus'))); stops += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(first).toBeFocused();
    await expect(preview(page)).toContainText(entity.explanation);
    await expect(first).toHaveAccessibleDescription(new RegExp(entity.explanation.slice(0, 20)));
    await expectAccessible(page);

    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await expect(first).toBeFocused();
    await expect(first).not.toHaveAttribute('aria-describedby', /./);

    await page.keyboard.press('Tab');
    await expect(second).toBeFocused();
    await expect(preview(page)).toContainText(next.entity.explanation);
    await page.keyboard.press('Shift+Tab');
    await expect(first).toBeFocused();
    await expect(preview(page)).toContainText(entity.explanation);
    await page.keyboard.press('Enter');
    await expect(headline(page)).toContainText(entity.name);
    await expect(preview(page)).toHaveCount(0);

    await page.goBack();
    await expect(headline(page)).toHaveText(STORY.headline);
  });
});

test.describe('the sheet', () => {
  test('opens by a tap and closes by Escape, its button and a tap outside; focus returns to the link', async ({
    visit,
  }) => {
    const visitor = await visit(PHONE);
    const { page } = visitor;
    await openStory(visitor);
    const { entity } = await entityOf(page, 0);
    const link = links(page).first();
    const closings = [
      () => page.keyboard.press('Escape'),
      () => sheet(page).getByRole('button').tap(),
      () => page.touchscreen.tap(180, 20),
    ];
    for (const [index, close] of closings.entries()) {
      await link.tap();
      await expect(sheet(page)).toContainText(entity.explanation);
      await expect(sheet(page)).toHaveAccessibleName(new RegExp(entity.name));
      if (index === 0) await expectAccessible(page);
      await close();
      await expect(sheet(page)).toHaveCount(0);
      await expect(link).toBeFocused();
      expect(new URL(page.url()).pathname).toBe(paths.article(STORY.id));
    }
    await expect(preview(page)).toHaveCount(0);
  });

  test('holds the focus while it is open, and its links lead on', async ({ visit }) => {
    const visitor = await visit(PHONE);
    const { page } = visitor;
    await openStory(visitor);
    const { entity } = await entityOf(page, 0);
    await links(page).first().tap();
    await expect(sheet(page).getByRole('heading')).toBeFocused();
    const stops = await sheet(page).locator('a, button').count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      await expect(sheet(page).locator('a, button').nth(stop)).toBeFocused();
    }
    await sheet(page)
      .locator(`a[href="${paths.entity(entity.id)}"]`)
      .tap();
    await expect(headline(page)).toContainText(entity.name);
    await expect(headline(page)).toBeFocused();
  });

  test('opens for a tap that comes at the moment in which the code of the cards starts', async ({ visit }) => {
    const visitor = await visit(PHONE);
    const { page } = visitor;
    await openStory(visitor);
    const { entity } = await entityOf(page, 0);
    await links(page)
      .first()
      .evaluate((link) => {
        const { abort } = AbortController.prototype;
        // The listener that waited for the code is taken away when the code has started.
        AbortController.prototype.abort = function (...args) {
          AbortController.prototype.abort = abort;
          link.dispatchEvent(
            new PointerEvent('click', { bubbles: true, cancelable: true, detail: 1, pointerType: 'touch' }),
          );
          abort.apply(this, args);
        };
        link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
      });
    await expect(sheet(page)).toContainText(entity.explanation);
  });

  test('shows offline what was fetched; an entity that was not is a link', async ({ visit }) => {
    const visitor = await visit(PHONE);
    const { page, host, guard } = visitor;
    guard.allow(NO_HOST);
    await openStory(visitor);
    await kept(page);
    // A new page reads through the worker, and what it fetches is kept.
    await page.reload();
    await alive(page);
    const met = await entityOf(page, 0);
    await links(page).first().tap();
    await expect(sheet(page)).toContainText(met.entity.explanation);
    await page.keyboard.press('Escape');
    // The worker keeps a file behind its answer.
    const file = visitor.at(dataPaths.entity(met.entity.id));
    await expect
      .poll(() => page.evaluate((url) => caches.match(url, { ignoreVary: true }).then(Boolean), file))
      .toBe(true);
    await host.stop();

    await page.reload();
    await alive(page);
    await links(page).first().tap();
    await expect(sheet(page)).toContainText(met.entity.explanation);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);

    const unmet = await entityOf(page, 1);
    await links(page).nth(1).tap();
    await expect.poll(() => new URL(page.url()).pathname).toBe(paths.entity(unmet.entity.id));
    await expect(page.getByRole('main')).toContainText('इंटरनेट नहीं है');
  });
});

test('a short form that stands first brings its full name without a change of the text', async ({ page, at }) => {
  const pages = content.articles.map(({ id }) => builtData<ArticlePage>(dataPaths.article(id)));
  const sentences = pages.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => {
      const all = block.type === 'list' ? block.items.flat() : 'sentences' in block ? block.sentences : [];
      return all.map((sentence) => ({ article: id, ...sentence }));
    }),
  );
  const glossed = sentences.filter(({ mentions }) => mentions?.some(({ fullName }) => fullName));
  expect(glossed.length).toBeGreaterThan(0);
  for (const { article, id, text, mentions = [] } of glossed) {
    await page.goto(at(paths.article(article)));
    await hydrated(page);
    const sentence = page.locator(`[id="${id}"]`);
    expect(await sentence.textContent()).toBe(text);
    for (const { entity, fullName } of mentions.filter((mention) => mention.fullName)) {
      const link = sentence.locator(`a[data-entity="${entity}"]`);
      const { shown, title } = await link.evaluate((element) => ({
        shown: getComputedStyle(element, '::after').content,
        title: (element as HTMLElement).title,
      }));
      expect(shown + title).toContain(fullName);
    }
    await expectAccessible(page);
  }
});
