import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline, kept, startedByAnyBuild } from './support/app.ts';
import { QUIET_PAGE, writeDevice } from './support/device.ts';
import { deviceLeft, type Moment, readRecorded, unpackSite } from './support/recorded-reader.ts';
import {
  expectAllHere,
  expectFollowed,
  expectHalfwayListed,
  expectPositions,
  expectSavedList,
  expectSavedOpens,
  expectTexts,
  learnHeadlines,
  named,
  open,
  placeNow,
  savedRow,
  storiesIn,
  takeUpdate,
  topSentence,
} from './support/returning-reader.ts';
import { builtData, content, NEXT_DIST } from './support/site.ts';
import { expect, test, type Visitor, type VisitorOptions } from './support/test.ts';

/**
 * A reader of an earlier build meets this one. The files of the earlier build bring its worker, then the storages are filled as
 * it left them (`support/record-reader.ts`). Names of caches, databases and keys stand in the fixture and here as they were:
 * what lies on devices does not change with the code.
 *
 * This build is the one of `NEXT_DIST`: a story edited, one gone, one added, and other files than any recorded build has, so
 * that there is an update even while the code is still the recorded one.
 */
const READER = readRecorded('reader-2026-11');
const { settled, failing, recordedAt, ownData } = READER;

const HOUR_MS = 3_600_000;
/** Since the reader left: within the day in which a story is shown from its copy. */
const AGE = 3 * HOUR_MS;

const NO_HOST =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_FAILED|ERR_ABORTED|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED/;
/** A document without a head asks for it. */
const FAVICON = /\/favicon\.ico/;
/** A story that the reader saved and the site has no more is asked for. */
const GONE = /\b404\b/;

const SAVED_CACHE = 'sandarbh-saved-v1';
const DATA_CACHE = 'sandarbh-data-v1';
const saved = storiesIn(settled, SAVED_CACHE);
const savedIds = new Set(saved.map(({ id }) => id));
const openedOnly = storiesIn(settled, DATA_CACHE).filter(({ id }) => !savedIds.has(id));

const headlineOf = new Map(content.articles.map(({ id, headline: now }) => [id, now]));
learnHeadlines(
  [...saved, ...openedOnly].map(({ id, headline: title }) => ({ title, now: headlineOf.get(id) ?? title })),
);
learnHeadlines(
  [...settled.deeds.readToEnd, ...settled.deeds.halfway, ...settled.deeds.saved].map(({ title, path }) => ({
    title,
    now: headlineOf.get(path.split('/').at(-2) ?? '') ?? title,
  })),
);

/** The same device when the cache of what was opened has been trimmed: of a saved story there is nothing but what was saved. */
const trimmed: Moment = {
  ...settled,
  device: {
    ...settled.device,
    caches: {
      ...settled.device.caches,
      [DATA_CACHE]: (settled.device.caches[DATA_CACHE] ?? []).filter(
        ({ url }) => !saved.some(({ id }) => url.endsWith(dataPaths.article(id))),
      ),
    },
  },
};

// Some twenty pages are opened in a test.
test.describe.configure({ timeout: 240_000 });

/** A browser as the reader left it: the recorded build's worker in control, all storages filled; its host is still there. */
async function comeBack(visit: (options: VisitorOptions) => Promise<Visitor>, moment: Moment): Promise<Visitor> {
  const site = test.info().outputPath('recorded-site');
  unpackSite(READER, site);
  const visitor = await visit({ dist: site });
  const { page, host, at, guard } = visitor;
  guard.allow(FAVICON);
  await open(visitor, paths.home());
  // As long as it takes: what the test is about has not begun.
  await expect(() => kept(page)).toPass();
  await page.goto(at(QUIET_PAGE));
  await writeDevice(page, deviceLeft(moment, { recordedAt, origin: host.origin, age: AGE, now: Date.now() }));
  return visitor;
}

test('online nothing is missing before the update and after the one tap that brings it; another tab goes on', async ({
  visit,
}) => {
  const visitor = await comeBack(visit, settled);
  const { host, guard, context, at } = visitor;
  guard.allow(GONE);
  const gone = saved.filter(({ id }) => !existsSync(join(NEXT_DIST, dataPaths.article(id))));
  const other = await context.newPage();
  await open({ page: other, at }, paths.home());
  host.dist = NEXT_DIST;
  await expectSavedList(visitor, settled.deeds);
  await takeUpdate(visitor, settled);
  await expectAllHere(visitor, settled);
  await expectFollowed(visitor);
  await expectSavedOpens(visitor, settled.deeds);
  await expectTexts(visitor, gone);
  // The old build's code for this page was never loaded in the other tab, and the host has it no more.
  await other.getByRole('banner').getByRole('link', { name: 'संग्रह' }).click();
  for (const { title } of settled.deeds.saved) await expect(savedRow(other, title)).toHaveCount(1);
});

test('offline all that was saved opens, before the new build comes and after it took over', async ({ visit }) => {
  const visitor = await comeBack(visit, trimmed);
  const { host, guard } = visitor;
  guard.allow(NO_HOST, GONE);
  await host.stop();
  await expectSavedOpens(visitor, settled.deeds);
  // All of this is the recorded build's own doing: a few stories show that the device is what it was.
  await expectTexts(visitor, saved.slice(0, 3));
  host.dist = NEXT_DIST;
  await host.start();
  await takeUpdate(visitor, settled);
  await host.stop();
  await expectSavedOpens(visitor, settled.deeds);
  await expectTexts(visitor, [...saved, ...openedOnly]);
  await expectAllHere(visitor, settled);
});

test('what was put aside while the database took nothing is there, newer than what the database holds, and stays', async ({
  visit,
}) => {
  const visitor = await comeBack(visit, failing);
  const { page, host, guard } = visitor;
  guard.allow(GONE);
  host.dist = NEXT_DIST;
  await expectAllHere(visitor, failing);
  await takeUpdate(visitor, failing);
  await expectFollowed(visitor);
  // The database works again: a change moves the list into it.
  const { saved } = failing.deeds;
  const [first] = saved;
  await open(visitor, paths.library());
  await savedRow(page, first?.title ?? '')
    .getByRole('button', { name: /^हटाएं:/ })
    .click();
  await expect(savedRow(page, first?.title ?? '')).toHaveCount(0);
  await expectSavedList(visitor, { ...failing.deeds, saved: saved.slice(1) });
});

test('a fresh browser takes in the file that the old build wrote', async ({ visit }) => {
  const visitor = await visit({ dist: NEXT_DIST });
  const { page, guard } = visitor;
  guard.allow(GONE);
  const { saved, removed, readToEnd } = settled.deeds;
  await open(visitor, paths.library());
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mera-data.json', mimeType: 'application/json', buffer: Buffer.from(ownData) });
  await expect(page.getByText('फाइल जुड़ गई')).toBeVisible();
  for (const { title } of saved) await expect(savedRow(page, title)).toContainText('अभी नहीं है');
  for (const { title } of removed) await expect(savedRow(page, title)).toHaveCount(0);
  const first = saved.find(({ path }) => existsSync(join(NEXT_DIST, path)));
  const row = savedRow(page, first?.title ?? '');
  await row.getByRole('button', { name: 'डाउनलोड करें', exact: true }).click();
  await expect(row).toContainText('सेव हो गई');

  await expectHalfwayListed(visitor, settled.deeds);
  await expectFollowed(visitor);
  await expectPositions(visitor, settled.deeds);
  for (const { path, title } of readToEnd) {
    const { dateline } = builtData<{ dateline: { date: string } }>(`/data/v1/articles/${path.split('/').at(-2)}.json`);
    await open(visitor, paths.month(dateline.date.slice(0, 7)));
    const card = page.getByRole('article').filter({ has: page.getByRole('link', { name: named(title) }) });
    await expect(card).toContainText('पढ़ी हुई');
  }
});

test('Back in a tab finds what the old build noted in it alone: the sentence of a story, the height of a list', async ({
  visit,
}) => {
  const [story] = settled.deeds.halfway;
  if (!story) throw new Error('the fixture has no story that was left in its middle');
  const { sessionStorage: noted, localStorage: here } = settled.device;
  const positions: Record<string, number> = JSON.parse(noted['react-router-scroll-positions'] ?? '{}');
  const home = positions['/'];
  expect(home).toBeGreaterThan(0);
  const mirror = `sandarbh-place-${story.path.split('/').at(-2)}`;
  // The database knows no position, and the story's height is left out: nothing else can bring the reader there.
  const session = {
    [mirror]: noted[mirror] ?? '',
    'react-router-scroll-positions': JSON.stringify({ '/': home }),
  };
  // Pages of this build from the start: Back shows a page as the browser has it, and would show the old build's. Without a
  // worker, it is localStorage that tells of a reader who was here before: positions are not looked for on a first visit.
  const visitor = await visit({ dist: NEXT_DIST, serviceWorkers: 'block' });
  const { page, at, guard } = visitor;
  guard.allow(FAVICON);
  await open(visitor, paths.home());
  await open(visitor, story.path);
  await page.goto(at(QUIET_PAGE));
  await writeDevice(page, { caches: {}, databases: [], localStorage: here, sessionStorage: session });
  await page.goBack();
  await startedByAnyBuild(page);
  await expect(headline(page)).toHaveText(named(story.title));
  await expect.poll(() => topSentence(page)).toBe(await placeNow(page, story.sentence, story.near));
  await page.goBack();
  await startedByAnyBuild(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(home);
});
