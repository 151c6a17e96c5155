import { paths, withBase } from '#domain/pages.ts';
import { headline, hydrated, readOnce } from './support/app.ts';
import { NO_HOST } from './support/noise.ts';
import { content, PAGE_KINDS, STORY, UNDER_PATH, UNDER_PATH_DIST } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { walkEveryKind } from './support/walk.ts';

const BUILD = { dist: UNDER_PATH_DIST, base: UNDER_PATH } as const;
const unopened = content.articles.find(({ id }) => id !== STORY.id)?.id ?? '';

test('published under a path, every kind of page is reached by clicks, and nothing leaves the path', async ({
  visit,
}) => {
  const { page, at, guard } = await visit({ ...BUILD, viewport: { width: 1280, height: 900 } });
  await page.goto(at('/'));
  await hydrated(page);
  await walkEveryKind(page, UNDER_PATH);
  const outside = guard.requests
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => !path.startsWith(UNDER_PATH));
  expect(outside).toEqual([]);
});

test('published under a path, every kind of page opens by its address', async ({ visit }) => {
  const { page, at } = await visit({ ...BUILD, serviceWorkers: 'block' });
  for (const [, path] of PAGE_KINDS.filter(([name]) => name !== 'not found')) {
    await page.goto(at(path));
    await hydrated(page);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      content.site.origin + withBase(UNDER_PATH, path),
    );
  }
});

test('published under a path, a visited story and the home page open with the host gone; another says so', async ({
  visit,
}) => {
  const { page, host, at, guard } = await visit(BUILD);
  guard.allow(NO_HOST);
  await readOnce({ page, at });
  await host.stop();
  await page.reload();
  await expect(headline(page)).toHaveText(STORY.headline);
  await page.goto(at('/'));
  await expect(headline(page)).toContainText(content.site.tagline);
  await page.goto(at(paths.article(unopened)));
  await expect(headline(page)).toHaveText('यह पन्ना अभी आपके पास नहीं है');
  await page
    .getByRole('main')
    .locator(`a[href="${withBase(UNDER_PATH, paths.article(STORY.id))}"]`)
    .click();
  await expect(headline(page)).toHaveText(STORY.headline);
});
