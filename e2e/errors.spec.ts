import type { Route } from '@playwright/test';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline, hydrated } from './support/app.ts';
import { NO_HOST, NOT_FOUND } from './support/noise.ts';
import { atStage } from './support/signs.ts';
import { content, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'block' });
// A body that nobody reads, because its status or type told enough, counts as broken off.
test.beforeEach(({ guard }) => guard.allow(/\/data\/\S+ net::ERR_ABORTED/));

const other = content.articles.find(({ id }) => id !== STORY.id) ?? STORY;
const DATA = dataPaths.article(other.id);
const GIVES_UP_WITHIN = 15_000;

const FAULTS: readonly {
  readonly what: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly says: string;
  readonly noise?: RegExp;
}[] = [
  {
    what: 'answers 500',
    answer: (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>500</h1>' }),
    says: 'दिक्कत हमारी ओर है',
    noise: /500/,
  },
  {
    what: 'answers HTML with 200',
    answer: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>लॉगिन</h1>' }),
    says: 'पेज अधूरा या गड़बड़ मिला',
  },
  {
    what: 'breaks off',
    answer: (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"id":"' }),
    says: 'पेज अधूरा या गड़बड़ मिला',
  },
  {
    what: 'has another shape',
    answer: (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"blocks":null}' }),
    says: 'पेज अधूरा या गड़बड़ मिला',
  },
  {
    what: 'is refused',
    answer: (route) => route.abort('connectionrefused'),
    says: 'इंटरनेट नहीं है',
    noise: NO_HOST,
  },
  {
    what: 'never comes',
    // Left open until the page goes.
    answer: () => new Promise(() => undefined),
    says: 'इंटरनेट बहुत धीमा है',
  },
];

for (const { what, answer, says, noise } of FAULTS) {
  test(`when the data ${what}, the page says so in Hindi, the rest works, and the button mends it`, async ({
    page,
    at,
    guard,
  }) => {
    if (noise) guard.allow(noise);
    await page.goto(at(paths.articles()));
    await hydrated(page);
    await atStage(page, 'loaded');
    await page.route(`**${DATA}`, answer);
    await page
      .locator(`a[href="${paths.article(other.id)}"]`)
      .first()
      .click();

    const main = page.getByRole('main');
    await expect(main).toContainText(says, { timeout: GIVES_UP_WITHIN });
    await expect(main).toContainText(/सेव की हुई खबरें सुरक्षित हैं|अभी भी खुलेंगी/);
    await expect(headline(page)).toHaveCount(1);
    await expect(headline(page)).toBeFocused();
    await expect(page).toHaveTitle(/नहीं/);

    await page.unroute(`**${DATA}`);
    await main.getByRole('button', { name: 'दोबारा कोशिश करें' }).click();
    await expect(headline(page)).toHaveText(other.headline);

    await page.getByRole('banner').locator(`a[href="${paths.entities()}"]`).click();
    await expect(headline(page)).toHaveText('कौन, क्या, कहां');
  });
}

test('when the data is not found, the page says that there is no such page', async ({ page, at, guard }) => {
  guard.allow(NOT_FOUND);
  await page.goto(at(paths.articles()));
  await hydrated(page);
  await atStage(page, 'loaded');
  await page.route(`**${DATA}`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }));
  await page
    .locator(`a[href="${paths.article(other.id)}"]`)
    .first()
    .click();
  await expect(headline(page)).toHaveText('यह पेज नहीं मिला');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(headline(page)).toContainText(content.site.tagline);
});

test('a story is read without its timeline when only that is broken', async ({ page, at, guard }) => {
  guard.allow(/500/);
  await page.goto(at(paths.articles()));
  await hydrated(page);
  await atStage(page, 'loaded');
  await page.route('**/data/v1/timelines/**', (route) => route.fulfill({ status: 500, body: '' }));
  await page
    .locator(`a[href="${paths.article(STORY.id)}"]`)
    .first()
    .click();
  await expect(headline(page)).toHaveText(STORY.headline);
});

test('broken data never replaces a page that stands', async ({ page, at, guard }) => {
  guard.allow(/500/);
  await page.route('**/data/**', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await atStage(page, 'loaded');
  await expect(headline(page)).toHaveText(STORY.headline);
});
