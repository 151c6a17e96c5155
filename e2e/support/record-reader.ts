import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { kept as keptSoon, sizeTold, startedByAnyBuild } from './app.ts';
import { QUIET_PAGE, readDevice } from './device.ts';
import { makeGate } from './gate.ts';
import { makeProfile } from './profile.ts';
import { type Deeds, type RecordedReader, writeRecorded } from './recorded-reader.ts';
import { save } from './saved.ts';
import { startHost, type TestHost } from './test-host.ts';

const SAVE = 'सेव करें';
const SAVE_WHOLE = 'पूरा विषय सेव करें';

/** Stories and running stories that the reader meets. What is read to its end is saved with none of them. */
const SAVED = ['dushanbe-summit-2021', 'f16-austin-call-2022'] as const;
const SAVED_WHOLE = 'three-services';
const HALF_SAVED = 'sco';
/** Stories whose files do not come while the running story is saved: as many as are asked for at once. */
const SLOW = /\/articles\/(?:belarus-member-2024|qingdao-defence-2025|tianjin-summit-2025)\.json$/;
const REMOVED = 'belarus-member-2024';
const HALFWAY = 'rajnath-khrenin-dushanbe-2021';
const READ = 'tianjin-summit-2025';
const LATER_SAVED = 'samarkand-summit-2022';
const LATER_HALFWAY = 'india-observer-to-member';
const LATER_READ = 'rats-explainer';

const SEARCHES = ['faizabad', 'एफ-16'] as const;
const LATER_SEARCH = 'austin';

type Pasted = { readonly headline: string; readonly text: string; readonly sentence: string };

const PASTED: Pasted = {
  headline: 'गांव के पुस्तकालय में शाम की पढ़ाई शुरू',
  sentence: 'पुस्तकालय शाम पांच बजे से रात आठ बजे तक खुला रहेगा।',
  text: `गांव के पुस्तकालय में सोमवार से शाम की पढ़ाई शुरू हुई। पुस्तकालय शाम पांच बजे से रात आठ बजे तक खुला रहेगा।

पहले दिन चालीस बच्चे आए। उनके लिए नई मेजें और दो सौ किताबें लाई गई हैं।

पढ़ने के लिए कोई शुल्क नहीं लगेगा। बड़े लोग भी अखबार पढ़ने आ सकते हैं।`,
};

const LATER_PASTED: Pasted = {
  headline: 'बरसात से पहले तालाब की सफाई पूरी हुई',
  sentence: 'मिट्टी पास के खेतों में डाली गई है।',
  text: `बरसात से पहले गांव के पुराने तालाब की सफाई पूरी हो गई। तालाब से निकली गाद तीन दिन में हटाई गई। मिट्टी पास के खेतों में डाली गई है।

काम में गांव के साठ लोग लगे। अब तालाब में पहले से ज्यादा पानी रुकेगा।`,
};

/** Paragraph whose beginning is at the top of the screen when a story is left in its middle. */
const HALFWAY_PARAGRAPH = 2;

/** How far down the home page is left, in pixels. */
const HOME_TOP = 700;

type Walk = { readonly page: Page; readonly host: TestHost };
type Remembered = Record<string, Record<string, unknown> | undefined> | undefined;

const open = async ({ page, host }: Walk, path: string): Promise<void> => {
  await page.goto(host.origin + path);
  await startedByAnyBuild(page);
};

/** The title of the open page as lists have it. */
const title = async (page: Page): Promise<string> =>
  (await page.locator('main h1').innerText()).trim().replace(/^समयरेखा: /, '');

/** One of the reader's values as the build stores it: the spare value where there is one, else the database's. */
const remembered = (page: Page, key: string): Promise<Remembered> =>
  page.evaluate(async (name) => {
    const spare = localStorage.getItem(`sandarbh:${name}`);
    if (spare !== null) return JSON.parse(spare);
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('sandarbh', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('reader');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const value = await new Promise<unknown>((done, failed) => {
      const request = database.transaction('reader').objectStore('reader').get(name);
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    database.close();
    return value;
  }, key) as Promise<Remembered>;

/** Asks until there is an answer. */
async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  let answer: T | null | undefined | false;
  const asking = async (): Promise<boolean> => {
    answer = await ask();
    return Boolean(answer);
  };
  await expect.poll(asking, { message: `the page comes to: ${what}`, timeout: 90_000 }).toBe(true);
  if (!answer) throw new Error(`the page never came to: ${what}`);
  return answer;
}

/** Outside a test run {@link keptSoon} gives up after five seconds. */
const kept = (page: Page): Promise<boolean> =>
  until('a page kept by the worker', () =>
    optional(
      keptSoon(page).then(() => true),
      'kept by the worker',
    ).then((isKept) => isKept === true),
  );

/** Opens a story and waits until the visit is noted. */
async function openStory(walk: Walk, id: string): Promise<{ readonly path: string; readonly title: string }> {
  const path = paths.article(id);
  await open(walk, path);
  await walk.page.mouse.wheel(0, 10);
  await until(`${id} in the reading log`, async () => (await remembered(walk.page, 'reading-log'))?.[id]?.fingerprint);
  await kept(walk.page);
  return { path, title: await title(walk.page) };
}

async function readHalfway(walk: Walk, id: string): Promise<Deeds['halfway'][number]> {
  const story = await openStory(walk, id);
  const top = walk.page.locator('main article p:has(span[id])').nth(HALFWAY_PARAGRAPH).locator('span[id]').first();
  const wanted = await top.getAttribute('id');
  const position = await until(`the position in ${id}`, async () => {
    // Again and again: parts above may still be drawn.
    await top.evaluate((sentence) =>
      scrollTo({ top: scrollY + sentence.getBoundingClientRect().top - 6, behavior: 'instant' }),
    );
    const { sentence, near } =
      ((await remembered(walk.page, 'reading-log'))?.[id]?.place as { sentence: string; near: string[] } | undefined) ??
      {};
    return sentence !== undefined && near && sentence === wanted ? { sentence, near } : null;
  });
  return { ...story, ...position };
}

async function readToEnd(walk: Walk, id: string): Promise<Deeds['readToEnd'][number]> {
  const story = await openStory(walk, id);
  await walk.page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await until(`the end of ${id}`, async () => (await remembered(walk.page, 'reading-log'))?.[id]?.readAt);
  return story;
}

async function saveStory(walk: Walk, id: string): Promise<Deeds['saved'][number]> {
  const story = await openStory(walk, id);
  await save(walk.page, SAVE);
  return { ...story, whole: true };
}

async function paste(walk: Walk, { headline, text, sentence }: Pasted): Promise<Deeds['pasted'][number]> {
  const { page } = walk;
  await open(walk, paths.add());
  await page.getByLabel('पूरी खबर').fill(text);
  await page.getByLabel(/^शीर्षक/).fill(headline);
  await page.getByRole('button', { name: 'मेरी खबरों में सेव करें' }).click();
  await page.waitForURL(/\?k=/);
  return { path: page.url().slice(walk.host.origin.length), title: headline, sentence };
}

async function search(walk: Walk, query: string): Promise<void> {
  await open(walk, paths.search());
  await walk.page.getByRole('searchbox').fill(query);
  await walk.page.locator('ol mark').first().waitFor();
  await walk.page.getByRole('searchbox').press('Enter');
  await until(`the search ${query}`, async () => {
    const list: unknown = await remembered(walk.page, 'recent-searches');
    return Array.isArray(list) && list[0] === query;
  });
}

/** Leaves the home page scrolled down, its news told. */
async function leaveHome(walk: Walk): Promise<void> {
  await open(walk, paths.home());
  await walk.page.locator('[data-part="continue"]').waitFor();
  await kept(walk.page);
  await walk.page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), HOME_TOP);
  await until('a scrolled home page', () => walk.page.evaluate((top) => scrollY === top, HOME_TOP));
}

/** Comes to the build from the one before it, so that the files of that one lie aside for open tabs. */
async function comeFrom(walk: Walk, before: string, dist: string): Promise<void> {
  const { page, host } = walk;
  host.dist = before;
  await open(walk, paths.home());
  await kept(page);
  host.dist = dist;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'अभी खोलें' }).click()]);
  await startedByAnyBuild(page);
  await kept(page);
}

async function walkSettled(walk: Walk): Promise<Deeds> {
  const { page } = walk;
  const read = await readToEnd(walk, READ);
  await until('following', async () => (await remembered(page, 'followed'))?.[HALF_SAVED]);
  const removed = await saveStory(walk, REMOVED);
  await page.getByRole('button', { name: 'हटाएं', exact: true }).click();
  await page.getByRole('button', { name: SAVE, exact: true }).waitFor();
  const stories: Deeds['saved'][number][] = [];
  for (const id of SAVED) stories.push(await saveStory(walk, id));

  await open(walk, paths.storyline(SAVED_WHOLE));
  await sizeTold(page);
  await save(page, SAVE_WHOLE);
  const whole = { path: paths.storyline(SAVED_WHOLE), title: await title(page), whole: true };

  await open(walk, paths.storyline(HALF_SAVED));
  await sizeTold(page);
  const slow = makeGate();
  await page.context().route(SLOW, async (route) => {
    await slow.opened;
    await optional(route.continue(), 'a page that is gone');
  });
  await page.getByRole('button', { name: SAVE_WHOLE }).click();
  await until('half a saving', async () => page.evaluate(() => (document.querySelector('progress')?.value ?? 0) >= 8));
  await page.getByRole('button', { name: 'रोकें' }).click();
  await page.getByText('रोक दिया').waitFor();
  slow.open();
  await page.context().unrouteAll();
  const half = { path: paths.storyline(HALF_SAVED), title: await title(page), whole: false };

  const pasted = await paste(walk, PASTED);
  for (const query of SEARCHES) await search(walk, query);
  const halfway = await readHalfway(walk, HALFWAY);
  await leaveHome(walk);
  return {
    saved: [...stories, whole, half],
    removed: [{ path: removed.path, title: removed.title }],
    halfway: [halfway],
    readToEnd: [read],
    pasted: [pasted],
    searches: SEARCHES.toReversed(),
  };
}

/** The same reader goes on, while the database takes nothing any more. */
async function walkFailing(walk: Walk, before: Deeds): Promise<Deeds> {
  await walk.page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const read = await readToEnd(walk, LATER_READ);
  const story = await saveStory(walk, LATER_SAVED);
  const pasted = await paste(walk, LATER_PASTED);
  await search(walk, LATER_SEARCH);
  const halfway = await readHalfway(walk, LATER_HALFWAY);
  await leaveHome(walk);
  return {
    ...before,
    saved: [...before.saved, story],
    halfway: [...before.halfway, halfway],
    readToEnd: [...before.readToEnd, read],
    pasted: [pasted, ...before.pasted],
    searches: [LATER_SEARCH, ...before.searches],
  };
}

async function takeOut({ page, host }: Walk): Promise<string> {
  await open({ page, host }, paths.library());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'फाइल डाउनलोड करें' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** What the host needs for the home page, one story and the worker. @param files paths that the worker and the app asked for. */
function siteFiles(dist: string, files: readonly string[]): RecordedReader['site'] {
  const pages = [paths.home(), paths.article(HALFWAY)].map((path) => `${path}index.html`);
  const names = ['/_headers', '/404.html', '/sw.js', ...pages, ...files].map((path) => path.slice(1));
  return new Map(names.map((name) => [name, readFileSync(join(dist, name))]));
}

/**
 * Records what a reader of one build has on the device after some days of reading, into `e2e/fixtures/<name>`: by hand, once a
 * build, before the code that stores things is changed. Everything is done by the build itself in a real browser.
 *
 *     node e2e/support/record-reader.ts reader-2026-11 dist [dist of the build before]
 *
 * @param name of the fixture. @param dist folder of the build. @param before folder of the build that the reader came from.
 */
async function recordReader(name: string, dist: string, before: string | undefined): Promise<void> {
  const profile = await makeProfile();
  const host = await startHost(dist);
  try {
    const context = await profile.open();
    const walk = { page: context.pages()[0] ?? (await context.newPage()), host };
    const { page } = walk;
    if (before) await comeFrom(walk, resolve(before), dist);
    await open(walk, paths.home());
    await kept(page);
    const atRest = async (deeds: Deeds) => {
      await page.goto(host.origin + QUIET_PAGE);
      return { deeds, device: await readDevice(page) };
    };
    let deeds = await walkSettled(walk);
    const ownData = await takeOut(walk);
    await leaveHome(walk);
    const settled = await atRest(deeds);
    deeds = await walkFailing(walk, deeds);
    const failing = await atRest(deeds);
    const files = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((cache) => /precache|-data-/.test(cache));
      const requests = await Promise.all(names.map(async (cache) => (await caches.open(cache)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    const site = siteFiles(dist, files);
    writeRecorded(name, host.origin, { recordedAt: Date.now(), settled, failing, ownData, site });
  } finally {
    await profile.discard();
    await host.stop();
  }
}

if (import.meta.filename === process.argv[1]) {
  const [name, dist, before] = process.argv.slice(2);
  if (!name || !dist) throw new Error('usage: record-reader.ts NAME DIST [DIST_BEFORE]');
  await recordReader(name, resolve(dist), before);
}
