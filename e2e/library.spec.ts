import { readFile } from 'node:fs/promises';
import { savedCache } from '#domain/offline/cache-names.ts';
import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { headline, hydrated, kept, sizeTold } from './support/app.ts';
import { makeGate } from './support/gate.ts';
import { ABORTED } from './support/noise.ts';
import { makeProfile } from './support/profile.ts';
import { bytesOf, save, savedFiles } from './support/saved.ts';
import { builtData, content, DIST, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { startHost } from './support/test-host.ts';

const WHOLE = 'पूरा विषय सेव करें';

test('a saved running story opens whole after the server and the browser have gone', async () => {
  // Some hundred pages are opened.
  test.setTimeout(300_000);
  const profile = await makeProfile();
  const host = await startHost(DIST);
  try {
    const first = await profile.open();
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto(host.url + paths.storyline(STORYLINE.id).slice(1));
    await hydrated(page);
    await kept(page);
    const before = bytesOf(await sizeTold(page));
    await save(page, WHOLE);
    const { files, bytes } = await savedFiles(page);
    expect(Math.abs(before - bytes) / bytes).toBeLessThan(0.2);
    console.log(`size told ${before}, real ${bytes}, ${files} files`);
    await host.stop();

    const again = await profile.open();
    const offline = again.pages()[0] ?? (await again.newPage());
    const errors: string[] = [];
    offline.on('pageerror', (error) => errors.push(error.message));
    const { articles } = builtData<StorylinePage>(dataPaths.storyline(STORYLINE.id));
    const opened = new Set<string>();
    const links = () =>
      offline
        .locator('main a[href^="/khabar/"], main a[href^="/parichay/"], main a[href^="/samayrekha/"]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const titles = new Map(articles.map(({ id, headline: title }) => [paths.article(id), title]));
    const queue = [paths.storyline(STORYLINE.id), ...titles.keys()];
    const own = new Set(queue);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      opened.add(path);
      await offline.goto(host.origin + path, { waitUntil: 'load' });
      await hydrated(offline);
      await expect(headline(offline)).not.toHaveText(/नहीं खुल सका|आपके पास नहीं|पेज नहीं मिला/);
      const title = titles.get(path);
      if (title) await expect(headline(offline)).toHaveText(title);
      if (!own.has(path)) continue;
      for (const link of await links()) {
        if (!opened.has(link) && !queue.includes(link) && !/mahina/.test(link)) queue.push(link);
      }
    }
    console.log(`${opened.size} pages opened without server`);
    expect(errors).toEqual([]);
  } finally {
    await profile.discard();
    await host.stop();
  }
});

test('a tap that nothing came before, as a screen reader sends it, saves the story', async ({ page, at }) => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await page.getByRole('button', { name: 'सेव करें', exact: true }).dispatchEvent('click');
  await expect(page.locator('[data-saving="whole"]')).toBeVisible();
});

test('saving can be stopped, taken up and deleted, and says what is here', async ({ visit }) => {
  const { page, at, guard } = await visit();
  guard.allow(ABORTED);
  await page.goto(at(paths.storyline(STORYLINE.id)));
  await sizeTold(page);
  const entities = makeGate();
  await page.context().route('**/data/v1/entities/**', async (route) => {
    await entities.opened;
    await optional(route.continue(), 'the page dropped the request');
  });
  await page.getByRole('button', { name: WHOLE }).click();
  await page.getByRole('button', { name: 'रोकें' }).click();
  await expect(page.getByText('रोक दिया')).toBeVisible();
  const half = await savedFiles(page);
  entities.open();
  await page.getByRole('button', { name: 'डाउनलोड जारी रखें' }).click();
  await expect(page.getByText('सेव हो गई')).toBeVisible({ timeout: 60_000 });
  const whole = await savedFiles(page);
  expect(whole.files).toBeGreaterThan(half.files);
  await page.goto(at(paths.library()));
  await page.getByRole('button', { name: /^हटाएं:/ }).click();
  await expect(page.getByText('अभी कुछ सेव नहीं है')).toBeVisible();
  // The list forgets first, so that it never names what is half gone.
  await expect.poll(async () => (await savedFiles(page)).files).toBe(0);
});

test('a full device is told in Hindi, and what came stays', async ({ visit }) => {
  const { page, at } = await visit({ serviceWorkers: 'block' });
  await page.addInitScript(() => {
    let left = 3;
    const put = Cache.prototype.put;
    Cache.prototype.put = function (this: Cache, ...args: Parameters<Cache['put']>) {
      left -= 1;
      return left < 0 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.apply(this, args);
    };
  });
  await page.goto(at(paths.article(STORY.id)));
  await page.getByRole('button', { name: 'सेव करें', exact: true }).click();
  await expect(page.getByText('जगह भर गई है')).toBeVisible();
  expect((await savedFiles(page)).files).toBe(3);
});

test('a bug while saving is told as trouble on our side, not as a refusal of the browser, and leaves a trace', async ({
  visit,
}) => {
  const { page, at, guard } = await visit({ serviceWorkers: 'block' });
  guard.allow(/planted bug/);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new TypeError('planted bug'));
  });
  await page.goto(at(paths.article(STORY.id)));
  await page.getByRole('button', { name: 'सेव करें', exact: true }).click();
  await expect(page.getByText('दिक्कत हमारी ओर है, इसलिए कुछ डाउनलोड नहीं हुआ')).toBeVisible();
  expect(errors).toEqual(['planted bug']);
  await expect(page.getByRole('button', { name: 'डाउनलोड जारी रखें' })).toBeEnabled();
});

test('what the browser took away is told, and comes back with one tap', async ({ visit }) => {
  const { page, at } = await visit();
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  await page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const [first] = await cache.keys();
    if (first) await cache.delete(first);
  }, savedCache('/'));
  await page.goto(at(paths.library()));
  await expect(page.getByText('ब्राउजर ने इसका कुछ हिस्सा हटा दिया')).toBeVisible();
  await page.getByRole('button', { name: 'डाउनलोड करें', exact: true }).click();
  await expect(page.getByText('सेव हो गई')).toBeVisible();
});

test('own data goes out into one file and joins another device, older never over newer', async ({ visit }) => {
  const one = await visit();
  await one.page.goto(one.at(paths.article(STORY.id)));
  await save(one.page, 'सेव करें');
  await one.page.goto(one.at(paths.library()));
  const [download] = await Promise.all([
    one.page.waitForEvent('download'),
    one.page.getByRole('button', { name: 'फाइल डाउनलोड करें' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');

  const two = await visit();
  await two.page.goto(two.at(paths.library()));
  const take = (name: string, body: string) =>
    two.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
  await take('x.json', 'not json');
  await expect(two.page.getByText('यह फाइल यहां की नहीं है')).toBeVisible();
  await take('x.json', text.replace('"version": 1', '"version": 2'));
  await expect(two.page.getByText('नए अपडेट से बनी है')).toBeVisible();
  await take('mine.json', text);
  await expect(two.page.getByText('फाइल जुड़ गई')).toBeVisible();
  await expect(two.page.getByText(STORY.headline).first()).toBeVisible();
  await two.page.getByRole('button', { name: /^हटाएं:/ }).click();
  await take('mine.json', text);
  await expect(two.page.getByText('अभी कुछ सेव नहीं है')).toBeVisible();
  expect(content.articles.length).toBeGreaterThan(0);
});
