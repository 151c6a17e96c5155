import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '#domain/pages.ts';
import { headline, hydrated, readOnce } from './support/app.ts';
import { NOT_FOUND } from './support/noise.ts';
import { stillness } from './support/signs.ts';
import { content, DIST, STORY } from './support/site.ts';
import { expect, test, type Visitor } from './support/test.ts';

const ADDRESS = paths.article(STORY.id);
const TOLD = 'साइट अपडेट हो गई है।';
const [word = ''] = STORY.headline.split(' ');
const MENDED = STORY.headline.replace(word, 'सुधरा');

/** The same build with one story's headline mended: no other file differs, so no worker hears of it. */
function buildWithMendedStory(): string {
  const folder = test.info().outputPath('dist');
  cpSync(DIST, folder, { recursive: true });
  const page = join(folder, ADDRESS, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(STORY.headline, MENDED));
  rmSync(`${page}.br`, { force: true });
  return folder;
}

async function readAndLeave(visitor: Visitor): Promise<void> {
  await readOnce(visitor);
  await visitor.page.goto(visitor.at(paths.about()));
}

test('a story read before is there at once, whole, on a line that takes requests and never answers', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, at } = visitor;
  await readAndLeave(visitor);
  host.mode = 'silent';
  const began = Date.now();
  await page.goto(at(ADDRESS), { waitUntil: 'domcontentloaded' });
  // The network is given four seconds where a page has to be asked for.
  expect(Date.now() - began).toBeLessThan(3_000);
  await expect(headline(page)).toHaveText(STORY.headline);
  await expect(page.getByRole('contentinfo')).toBeAttached();
  const last = content.articles.find(({ id }) => id === STORY.id)?.blocks.findLast(({ type }) => type === 'paragraph');
  await expect(page.getByRole('article').first()).toContainText(last?.type === 'paragraph' ? last.text : '-');
});

test('a story that was mended since: the reader is told, one tap brings it', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, at } = visitor;
  await readAndLeave(visitor);
  host.dist = buildWithMendedStory();
  await page.goto(at(ADDRESS));
  await expect(headline(page)).toHaveText(STORY.headline);
  await expect(page.getByText(TOLD)).toBeVisible();
  await page.getByRole('button', { name: 'अभी खोलें' }).click();
  await expect(headline(page)).toHaveText(MENDED);
  await hydrated(page);
  await expect(page.getByText(TOLD)).toBeHidden();
});

test('a story that was mended since: loading it anew brings it, and so does the next visit', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, at } = visitor;
  await readAndLeave(visitor);
  await page.goto(at(ADDRESS));
  host.dist = buildWithMendedStory();
  await page.reload();
  await expect(headline(page)).toHaveText(MENDED);
  await page.goto(at(paths.about()));
  await page.goto(at(ADDRESS));
  await expect(headline(page)).toHaveText(MENDED);
});

test('an unchanged story says nothing of new versions', async ({ visit }) => {
  const visitor = await visit();
  const { page, at, host } = visitor;
  await readAndLeave(visitor);
  const asked = () => host.received.filter(({ url }) => url === ADDRESS).length;
  const before = asked();
  await page.goto(at(ADDRESS));
  await hydrated(page);
  await expect.poll(asked).toBeGreaterThan(before);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await stillness(page);
  await expect(page.getByText(TOLD)).toBeHidden();
});

test('a story that is gone from the site: the visit after the next is told so', async ({ visit }) => {
  const visitor = await visit();
  const { page, host, at, guard } = visitor;
  guard.allow(NOT_FOUND);
  await readAndLeave(visitor);
  const folder = buildWithMendedStory();
  rmSync(join(folder, ADDRESS), { recursive: true });
  host.dist = folder;
  await page.goto(at(ADDRESS));
  await expect(headline(page)).toHaveText(STORY.headline);
  // The worker asks for the story beside showing its copy, and drops the copy.
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) === undefined)).toBe(true);
  const answer = await page.goto(at(ADDRESS));
  expect(answer?.status()).toBe(404);
});
