import { expect, type Locator, type Page } from '@playwright/test';
import { toldOn } from '#domain/article/story-dates.ts';
import { paths, withBase } from '#domain/pages.ts';
import { headline } from './app.ts';
import { STORY, STORYLINE } from './site.ts';

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Follows a link and expects the new address, another title, and the focus on the new headline. */
async function follow(page: Page, link: Locator): Promise<void> {
  const target = (await link.getAttribute('href')) ?? '';
  const before = { title: await page.title(), path: pathOf(page) };
  await link.click();
  await expect.poll(() => pathOf(page)).toBe(target.replace(/[?#].*/, ''));
  await expect(headline(page)).toBeFocused();
  await expect(headline(page)).toHaveCount(1);
  if (before.path !== target) expect(await page.title()).not.toBe(before.title);
}

/**
 * Opens every kind of page by clicks alone, from the home page.
 * @param base path the site is published under.
 */
export async function walkEveryKind(page: Page, base = '/'): Promise<void> {
  const main = page.getByRole('main');
  const menu = page.getByRole('banner');
  const to = (path: string) => `a[href="${withBase(base, path)}"]`;

  await follow(page, menu.locator(to(paths.articles())));
  await follow(page, main.locator(to(paths.month((toldOn(STORY) ?? '').slice(0, 7)))));
  await follow(page, main.locator(to(paths.article(STORY.id))).first());
  await expect(headline(page)).toHaveText(STORY.headline);
  await follow(
    page,
    page.locator('section', { hasText: 'इससे जुड़ी खबरें' }).getByRole('listitem').getByRole('link').first(),
  );
  await follow(page, page.locator('a[data-entity]').first());
  await follow(page, menu.locator(to(paths.storyline(STORYLINE.id))));
  await follow(page, menu.locator(to(paths.entities())));
  await follow(page, main.getByRole('link').first());
  await follow(page, menu.locator(to(paths.library())));
  await follow(page, page.getByRole('contentinfo').locator(to(paths.about())));
  await follow(page, menu.locator(to(paths.home())));
}
