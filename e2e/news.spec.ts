import { dataCache } from '#domain/offline/cache-names.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline, hydrated, readOnce } from './support/app.ts';
import { NO_HOST, NOT_FOUND } from './support/noise.ts';
import { painted, positionFollowed } from './support/signs.ts';
import { ADDED, NEXT_DIST, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('on return the home page tells what is new in the running story, until it is seen', async ({ visit }) => {
  const { page, at, host, guard } = await visit();
  guard.allow(NOT_FOUND);
  await readOnce({ page, at });
  // The visit is noted with the first touch.
  await positionFollowed(page);
  await page.goto(at(paths.storyline(STORYLINE.id)));
  await hydrated(page);
  // A page that is only passed through follows nothing.
  const followed = page.waitForResponse(/\/data\/v1\/storylines\//);
  await page.mouse.wheel(0, 10);
  await followed;
  await painted(page);
  const news = page.locator('[data-part="news"]');
  const lookedFor = () => page.waitForResponse(/\/data\/v1\/storylines\//);
  const first = lookedFor();
  await page.goto(at(paths.home()));
  await first;
  await painted(page);
  await expect(news).toHaveCount(0);

  host.dist = NEXT_DIST;
  await page.goto(at(paths.home()));
  await hydrated(page);
  await expect(news).toBeVisible();
  await expect(news.getByRole('link', { name: ADDED.headline })).toBeVisible();
  await expect(news).toContainText(ADDED.event);
  await expect(news.getByRole('link', { name: STORY.headline })).toBeVisible();
  await news.getByRole('link', { name: ADDED.headline }).click();
  await expect(headline(page)).toHaveText(ADDED.headline);
  await page.goBack();
  await expect(news).toBeVisible();
  await news.getByRole('button', { name: 'देख लिया' }).click();
  await expect(news).toHaveCount(0);
  const again = lookedFor();
  await page.reload();
  await again;
  await painted(page);
  await expect(news.getByRole('link', { name: ADDED.headline })).toHaveCount(0);
});

test('a copy that is older than a day says so, quietly, with its age', async ({ visit }) => {
  const { page, at, host, context, guard } = await visit();
  guard.allow(NO_HOST);
  await readOnce({ page, at });
  await page.evaluate(
    async ({ name, url }) => {
      const cache = await caches.open(name);
      const copy = await cache.match(url, { ignoreVary: true });
      if (!copy) throw new Error('the data of the story are not kept');
      const headers = new Headers(copy.headers);
      headers.set('date', new Date(Date.now() - 3 * 86_400_000 - 60_000).toUTCString());
      await cache.put(url, new Response(await copy.text(), { headers }));
    },
    { name: dataCache('/'), url: at(dataPaths.article(STORY.id)) },
  );
  await host.stop();
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('status').filter({ hasText: 'यह पेज 3 दिन पहले का है।' })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'इंटरनेट नहीं है।' })).toBeVisible();
  await expect(headline(page)).toHaveText(STORY.headline);
});
