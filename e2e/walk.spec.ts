import { paths } from '#domain/pages.ts';
import { headline, hydrated } from './support/app.ts';
import { makeGate } from './support/gate.ts';
import { atStage, painted } from './support/signs.ts';
import { PAGE_KINDS, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { walkEveryKind } from './support/walk.ts';

for (const { name, width, height } of [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1280, height: 900 },
]) {
  test(`a ${name} walks through every kind of page by clicks`, async ({ page, at }) => {
    await page.setViewportSize({ width, height });
    await page.goto(at('/'));
    await hydrated(page);
    await walkEveryKind(page);
  });
}

for (const [name, path] of PAGE_KINDS.filter(([name]) => name !== 'not found')) {
  test(`the ${name} page comes alive without asking for data`, async ({ page, at, guard }) => {
    await page.goto(at(path));
    await atStage(page, 'loaded');
    await painted(page);
    const own = guard.requests.filter((request) => request.serviceWorker() === null);
    expect(own.map((request) => request.url()).filter((url) => url.includes('/data/'))).toEqual([]);
  });
}

test('a click for another tab leaves the page as it is, a plain one loads no page anew', async ({
  page,
  at,
  context,
}) => {
  await page.goto(at(paths.articles()));
  await hydrated(page);
  const link = page.locator('main article h3 a').first();
  const title = (await link.textContent()) ?? '';
  const opened = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await expect(headline(await opened)).toHaveText(title);
  expect(new URL(page.url()).pathname).toBe(paths.articles());
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await link.click();
  await expect(headline(page)).toHaveText(title);
  await page.locator('main article').getByRole('link', { name: 'होम' }).click();
  // Back while the home page is still on its way would leave the story, not the home page.
  await expect(page).toHaveURL(at(paths.home()));
  await page.getByRole('banner').getByRole('link', { name: 'संदर्भ' }).click();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  // The link to the page itself made no second entry in the history.
  await page.goBack();
  await expect(headline(page)).toHaveText(title);
});

test('a story reached inside the app does not wait for its timeline, and does not move when it comes', async ({
  page,
  at,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const timeline = makeGate();
  await page.route('**/data/v1/timelines/**', (route) => timeline.opened.then(() => route.continue()));
  await page.goto(at(paths.articles()));
  await hydrated(page);
  await page.locator(`main a[href="${paths.article(STORY.id)}"]`).click();
  await expect(headline(page)).toHaveText(STORY.headline);
  const text = page.locator('main article p[id]').first();
  const before = await text.boundingBox();
  await expect(page.locator('#samayrekha')).toHaveCount(0);
  timeline.open();
  await expect(page.locator('#samayrekha')).toHaveCount(1);
  expect(await text.boundingBox()).toEqual(before);
});

test('Back returns to the place in the page that was left', async ({ page, at }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const link = page.locator('section', { hasText: 'इससे जुड़ी खबरें' }).getByRole('listitem').getByRole('link').last();
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(500);
  await link.click();
  await expect(headline(page)).not.toHaveText(STORY.headline);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(headline(page)).toHaveText(STORY.headline);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThanOrEqual(2);
});

test('a reload stays at the place in the text', async ({ page, at }) => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await atStage(page, 'loaded');
  await page.evaluate(() => scrollTo(0, 700));
  await page.reload();
  await hydrated(page);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - 700)).toBeLessThanOrEqual(2);
});

test('an address that is none of ours is answered in Hindi, with ways on', async ({ page, at, guard }) => {
  guard.allow(/aisa-koi-panna/);
  const response = await page.goto(at('/aisa-koi-panna-nahin/'));
  expect(response?.status()).toBe(404);
  await expect(headline(page)).toHaveText('यह पेज नहीं मिला');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(headline(page)).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('the skip link leads into the page', async ({ page, at }) => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText('सीधे खबर पर जाएं');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
