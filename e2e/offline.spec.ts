import { paths } from '#domain/pages.ts';
import { headline, hydrated, kept, readOnce, storyHere } from './support/app.ts';
import { ABORTED, BROKEN_HOST, NO_HOST, NOT_FOUND } from './support/noise.ts';
import { atStage } from './support/signs.ts';
import { content, DATA_KINDS, NEXT_DIST, NEXT_TAGLINE, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** What a browser says when there is no host, and when one is broken. */

const MOST_WAIT = 10_000;
const QUOTE = STORY.blocks.find((block) => block.type === 'paragraph')?.text ?? '';
const others = content.articles.filter(({ id }) => id !== STORY.id);
const [BY_CLICK, BY_ADDRESS, UNOPENED] = others;
if (!BY_CLICK || !BY_ADDRESS || !UNOPENED) throw new Error('the content has too few stories');

test('after one visit and the host gone, the story reloads and the home page opens', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(NO_HOST);
  await readOnce(visitor);
  await host.stop();

  await page.reload();
  await expect(headline(page)).toHaveText(STORY.headline);
  await expect(page.getByRole('article').first()).toContainText(QUOTE);
  await hydrated(page);
  await expect(page.locator('[data-event]').first()).toBeAttached();

  await page.goto(at('/'));
  await expect(headline(page)).toContainText(content.site.tagline);
  await hydrated(page);
  await page
    .locator(`a[href="${paths.article(STORY.id)}"]`)
    .first()
    .click();
  await expect(headline(page)).toHaveText(STORY.headline);
});

test('every story that was opened opens offline; one that was not says so in Hindi, with ways on', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(NO_HOST);
  await readOnce(visitor);
  await page.goto(at(paths.article(BY_ADDRESS.id)));
  await kept(page);
  await page.goto(at(paths.articles()));
  await hydrated(page);
  await page
    .locator(`a[href="${paths.article(BY_CLICK.id)}"]`)
    .first()
    .click();
  await expect(headline(page)).toHaveText(BY_CLICK.headline);
  await storyHere(page);
  await host.stop();

  for (const { id, headline: text } of [STORY, BY_ADDRESS, BY_CLICK]) {
    await page.goto(at(paths.article(id)));
    await expect(headline(page)).toHaveText(text);
  }

  await page.goto(at(paths.article(UNOPENED.id)));
  await expect(headline(page)).toHaveText('यह पेज अभी आपके पास नहीं है');
  await expect(headline(page)).toHaveCount(1);
  const main = page.getByRole('main');
  await expect(main).toContainText('इंटरनेट नहीं है');
  await expect(main.getByRole('button', { name: 'दोबारा कोशिश करें' })).toBeVisible();
  for (const { id } of [STORY, BY_ADDRESS, BY_CLICK]) {
    await expect(main.locator(`a[href="${paths.article(id)}"]`)).toBeVisible();
  }
  await main.locator(`a[href="${paths.article(BY_CLICK.id)}"]`).click();
  await expect(headline(page)).toHaveText(BY_CLICK.headline);

  await page.goto(at(paths.library()));
  await expect(headline(page)).toHaveText('मेरी खबरें');
  const listed = page.getByRole('main').getByRole('article').getByRole('link');
  await expect(listed).toHaveCount(3);
  expect((await listed.allInnerTexts()).sort()).toEqual(
    [STORY, BY_ADDRESS, BY_CLICK].map((article) => article.headline).sort(),
  );
});

test('an unopened story met by a click offline says so, and opens by its button once the host is back', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(NO_HOST);
  await readOnce(visitor);
  await page.goto(at(paths.articles()));
  await hydrated(page);
  await kept(page);
  await host.stop();
  await page
    .locator(`a[href="${paths.article(UNOPENED.id)}"]`)
    .first()
    .click();
  await expect(headline(page)).toHaveText('यह पेज अभी आपके पास नहीं है');
  await expect(headline(page)).toBeFocused();
  await host.start();
  await page.getByRole('button', { name: 'दोबारा कोशिश करें' }).click();
  await expect(headline(page)).toHaveText(UNOPENED.headline);
});

test('what is always at hand opens offline: the timeline page and the lists', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(NO_HOST);
  await readOnce(visitor);
  await host.stop();
  for (const path of [paths.storyline(STORYLINE.id), paths.articles(), paths.entities(), paths.about()]) {
    await page.goto(at(path));
    await hydrated(page);
    await expect(headline(page)).toBeVisible();
    await expect(headline(page)).not.toHaveText(/अभी आपके पास नहीं|नहीं खुल सका/);
  }
});

test('a kept story shows while the host answers 503', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, guard } = visitor;
  guard.allow(NO_HOST, BROKEN_HOST);
  await readOnce(visitor);
  host.mode = 'unavailable';
  await page.reload({ waitUntil: 'commit' });
  await expect(headline(page)).toHaveText(STORY.headline);
  await hydrated(page);
});

test('a kept story shows within ten seconds while the host takes requests and never answers', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, guard } = visitor;
  guard.allow(NO_HOST);
  await readOnce(visitor);
  host.mode = 'silent';
  const began = Date.now();
  await page.reload({ waitUntil: 'commit' });
  await expect(headline(page)).toHaveText(STORY.headline, { timeout: MOST_WAIT });
  await hydrated(page);
  expect(Date.now() - began).toBeLessThan(MOST_WAIT);
});

test('a page whose data lie here is drawn from them after four seconds, not twelve, while the host never answers', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(NO_HOST);
  await readOnce(visitor);
  // Data only, as after a navigation inside the app: the pages themselves were never opened.
  const own = DATA_KINDS.filter(([kind]) => kind === 'home' || kind === 'month' || kind === 'about');
  await page.evaluate(
    (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).text())),
    own.map(([, , data]) => at(data)),
  );
  host.mode = 'silent';
  for (const [kind, path] of own) {
    await page.goto(at(path), { waitUntil: 'commit' });
    await expect(page.locator('main#khaas h1')).toBeVisible({ timeout: 30_000 });
    // What the worker let the browser wait for a page: how long the page then takes is the machine's.
    const waited = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return navigation instanceof PerformanceNavigationTiming ? navigation.responseStart - navigation.fetchStart : 0;
    });
    expect(waited, kind).toBeGreaterThan(3_500);
    expect(waited, kind).toBeLessThan(MOST_WAIT);
  }
});

test('a new version waits, never reloads under a reader, and comes with one tap', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(NO_HOST);
  await readOnce(visitor);
  await page.clock.install();
  await page.evaluate(() => {
    document.documentElement.dataset.same = 'yes';
    scrollTo(0, 600);
  });
  host.dist = NEXT_DIST;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

  const apply = page.getByRole('button', { name: 'अभी खोलें' });
  await expect(apply).toBeVisible();
  await page.clock.runFor(60_000);
  expect(await page.evaluate(() => [document.documentElement.dataset.same, scrollY])).toEqual(['yes', 600]);

  await Promise.all([page.waitForEvent('load'), apply.click()]);
  await expect(headline(page)).toHaveText(STORY.headline);
  expect(await page.evaluate(() => document.documentElement.dataset.same)).toBeUndefined();
  await expect(apply).toBeHidden();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await kept(page);

  await host.stop();
  await page.reload();
  await expect(headline(page)).toHaveText(STORY.headline);
  await page.goto(at('/'));
  await expect(headline(page)).toContainText(NEXT_TAGLINE);
});

test('an open page goes on after a deploy that took its files away', async ({ visit }) => {
  const { page, host, guard, at } = await visit({ serviceWorkers: 'block' });
  guard.allow(NOT_FOUND, ABORTED, /Failed to fetch dynamically imported module|code: /);
  await page.goto(at(paths.article(STORY.id)));
  await atStage(page, 'loaded');
  host.dist = NEXT_DIST;
  await page.getByRole('banner').locator(`a[href="${paths.entities()}"]`).click();
  await expect(headline(page)).toHaveText('कौन, क्या, कहां');
});
