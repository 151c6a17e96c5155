import { paths } from '#domain/pages.ts';
import { hydrated, kept } from './support/app.ts';
import { NO_HOST } from './support/noise.ts';
import { STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** What a reader types, and the result that has to stand first or second among names or stories. */
const QUERIES: readonly (readonly [query: string, result: RegExp])[] = [
  ['rajnath', /राजनाथ/],
  ['राजनाथ', /राजनाथ/],
  ['राजनाथ सिंह', /राजनाथ सिंह/],
  ['sco', /शंघाई सहयोग संगठन/],
  ['SCO', /शंघाई सहयोग संगठन/],
  ['एससीओ', /शंघाई सहयोग संगठन/],
  ['शंघाई सहयोग संगठन', /शंघाई सहयोग संगठन/],
  ['shanghai sahyog sangathan', /शंघाई सहयोग संगठन/],
  ['faizabad', /अयोध्या छावनी/],
  ['फैजाबाद', /अयोध्या छावनी/],
  ['dushanbe', /दुशान्बे/],
  ['दुशांबे', /दुशान्बे/],
  ['f-16', /एफ-16/],
  ['एफ 16', /एफ-16/],
  ['khrenin', /ख्रेनिन/],
  ['belarus', /बेलारूस/],
  ['बेलारुस', /बेलारूस/],
  ['theatre command', /थिएटर कमान/],
  ['rats', /आतंकवाद-रोधी ढांचा/],
  ['आरएटीएस', /आतंकवाद-रोधी ढांचा/],
];

test('what is typed in either script finds the right name and a story with the words marked', async ({ page, at }) => {
  await page.goto(at(paths.search()));
  await hydrated(page);
  const field = page.getByRole('searchbox');
  for (const [query, result] of QUERIES) {
    await field.fill(query);
    const names = page.locator('section[aria-label="कौन, क्या, कहां"] a[data-result]');
    await expect(names.filter({ hasText: result }).first(), query).toBeVisible();
    expect((await names.allTextContents()).slice(0, 2).join(' | '), query).toMatch(result);
    await expect(page.locator('ol mark').first(), query).toBeVisible();
  }
  expect(page.url()).toContain('?q=');
});

test('a result opens at its sentence, marked and on the screen', async ({ page, at }) => {
  await page.goto(at(paths.search('rajnath')));
  await page.locator('ol a[data-result][href*="?s="]').first().click();
  const marked = page.locator('[data-marked]');
  await expect(marked).toBeInViewport();
  await expect(marked).toContainText('राजनाथ');
});

test('the keyboard reaches everything: slash, arrows, Enter', async ({ page, at }) => {
  await page.goto(at(paths.search('belarus')));
  await expect(page.locator('ol mark').first()).toBeVisible();
  await page.locator('body').press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
});

test('nothing of search loads before it is asked', async ({ page, at, guard }) => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  await page.goto(at(paths.search()));
  await hydrated(page);
  expect(guard.requests.filter((request) => request.url().includes('/data/v1/search/'))).toEqual([]);
});

test('without a network the stories on this device are searched, and the page says so', async ({ visit }) => {
  const { page, host, guard, at } = await visit();
  await page.goto(at(paths.article(STORY.id)));
  await kept(page);
  await page.goto(at(paths.search()));
  await kept(page);
  await host.stop();
  guard.allow(NO_HOST);
  await page.getByRole('searchbox').fill('belarus');
  await expect(page.getByText('इंटरनेट नहीं मिला', { exact: false })).toBeVisible();
  await expect(page.locator('ol a[data-result]').first()).toBeVisible();
});
