import { paths } from '#domain/pages.ts';
import { atStage, painted } from './support/signs.ts';
import { STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The budget of a first visit to a story: everything, compressed. */
const MOST_REQUESTS = 10;
const MOST_BYTES = 165_000;

// What the worker fetches is for the next visit.
test.use({ serviceWorkers: 'block' });

test('a first visit to a story fetches few files, and the rest of the app when the page is touched', async ({
  page,
  at,
  guard: { requests },
}) => {
  await page.clock.install();
  await page.goto(at(paths.article(STORY.id)));
  await atStage(page, 'loaded');
  // Nothing comes by a timer either.
  await page.clock.runFor(60_000);
  await painted(page);
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  const untouched = requests.length;
  expect(untouched, requests.map((request) => request.url()).join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  await page.mouse.click(5, 5);
  await expect.poll(() => requests.some((request) => request.url().includes('/assets/error-view'))).toBe(true);
});
