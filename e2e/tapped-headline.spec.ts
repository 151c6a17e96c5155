import { dataPaths, paths } from '#domain/pages.ts';
import { headline, hydrated, storyHere } from './support/app.ts';
import { makeGate } from './support/gate.ts';
import { atStage } from './support/signs.ts';
import { content, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

const other = content.articles.find(({ id }) => id !== STORY.id) ?? STORY;

test('a tapped headline stands in its place before the story has come, and Back leads to where it was tapped', async ({
  page,
  at,
}) => {
  await page.goto(at(paths.articles()));
  await hydrated(page);
  await atStage(page, 'loaded');
  const story = makeGate();
  await page.route(`**${dataPaths.article(other.id)}`, async (route) => {
    await story.opened;
    await route.continue();
  });
  const link = page.locator(`main h3 a[href="${paths.article(other.id)}"]`).first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await link.click();

  await expect(headline(page)).toHaveText(other.headline);
  await expect(headline(page)).toBeFocused();
  await expect(page).toHaveURL(at(paths.article(other.id)));
  await expect(page).toHaveTitle(new RegExp(other.headline));
  await expect(page.getByRole('status').filter({ hasText: 'खबर आ रही है…' })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const top = (await headline(page).boundingBox())?.y;

  story.open();
  await storyHere(page);
  await expect(page.getByText('खबर आ रही है…')).toHaveCount(0);
  await expect(headline(page)).toBeFocused();
  expect((await headline(page).boundingBox())?.y).toBe(top);

  await page.goBack();
  await expect(headline(page)).toHaveText('सभी खबरें');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});
