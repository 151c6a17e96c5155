import type { Page } from '@playwright/test';
import type { KeepList } from '#domain/page-data/keep-list.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { hydrated, sizeTold } from './support/app.ts';
import { makeGate } from './support/gate.ts';
import { ABORTED } from './support/noise.ts';
import { holdDatabase, savedPaths, storedNames } from './support/reader-data.ts';
import { save } from './support/saved.ts';
import { builtData, content, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

const WHOLE = 'पूरा विषय सेव करें';
const second = content.articles.find(({ id }) => id !== STORY.id) ?? STORY;

/** A text of the reader that no other test has. */
const textOf = (name: string): string =>
  `${name} में नई लाइब्रेरी सोमवार को खुली. इसमें बच्चों के लिए दो हजार किताबें रखी गई हैं.\n\nप्रधानाध्यापक ने बताया कि किताबें गांव के लोगों ने जुटाई हैं.`;

/** Fills in a text on the open page. */
async function fillText(page: Page, name: string): Promise<void> {
  await page.getByLabel('पूरी खबर').fill(textOf(name));
  await page.getByLabel(/^शीर्षक/).fill(name);
}

/** Saves the text on the open page. */
async function saveText(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'मेरी खबरों में सेव करें' }).click();
  await expect(page).toHaveURL(/\?k=/);
}

async function addText(page: Page, name: string): Promise<void> {
  await fillText(page, name);
  await saveText(page);
}

const addedTexts = (page: Page) =>
  page.getByRole('region', { name: 'आपकी जोड़ी हुई खबरें' }).getByRole('link').allTextContents();

async function openAdd(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at(paths.add()));
  await hydrated(page);
}

test('a database that another tab holds for four seconds costs no text and no saved story', async ({ visit }) => {
  const { page, context, at } = await visit();
  for (const name of ['रामपुर', 'बिठूर']) {
    await openAdd(page, at);
    await addText(page, name);
  }
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  const other = await context.newPage();
  await openAdd(other, at);
  await openAdd(page, at);
  let holding = holdDatabase(other, 4_000);
  await addText(page, 'घाटमपुर');
  await holding;
  await page.goto(at(paths.article(second.id)));
  await hydrated(page);
  holding = holdDatabase(other, 4_000);
  await save(page, 'सेव करें');
  await holding;
  await openAdd(page, at);
  await expect.poll(() => addedTexts(page)).toEqual(['घाटमपुर', 'बिठूर', 'रामपुर']);
  await page.goto(at(paths.library()));
  for (const { headline } of [STORY, second]) {
    await expect(page.locator('[data-saved]').filter({ hasText: headline })).toHaveCount(1);
  }
});

test('while the database does not answer, the list is called unknown, not empty', async ({ visit }) => {
  const { page, context, at } = await visit();
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  const other = await context.newPage();
  await openAdd(other, at);
  const holding = holdDatabase(other, 6_000);
  await page.goto(at(paths.library()));
  await expect(page.getByText('यह सूची अभी नहीं पढ़ी जा सकी')).toBeVisible();
  await expect(page.getByText('अभी कुछ सेव नहीं है')).toHaveCount(0);
  await holding;
  await expect(page.locator('[data-saved]').filter({ hasText: STORY.headline })).toHaveCount(1);
  await expect(page.getByText('यह सूची अभी नहीं पढ़ी जा सकी')).toHaveCount(0);
});

test('texts that two tabs add at one moment are all there', async ({ visit }) => {
  const { page, context, at } = await visit();
  const other = await context.newPage();
  const names = ['पहला', 'दूसरा', 'तीसरा'];
  for (const name of names) {
    await Promise.all([openAdd(page, at), openAdd(other, at)]);
    // Both tabs read before either of them writes.
    await Promise.all([fillText(page, `${name} गांव`), fillText(other, `${name} शहर`)]);
    const holding = holdDatabase(page, 1_000);
    await Promise.all([saveText(page), saveText(other), holding]);
  }
  await openAdd(page, at);
  await expect.poll(async () => (await addedTexts(page)).length).toBe(names.length * 2);
});

/** Saves the running story on the open page up to its last file, which waits for `release`. */
async function saveUpToLast(page: Page): Promise<{ files: KeepList['files']; release: () => void }> {
  await sizeTold(page);
  const { opened, open: release } = makeGate();
  const { files } = builtData<KeepList>(dataPaths.keep(STORYLINE.id));
  await page.context().route(`**${files.at(-1)?.path}`, async (route) => {
    await opened;
    await route.continue();
  });
  await page.getByRole('button', { name: WHOLE, exact: true }).click();
  await expect(page.getByText(new RegExp(`${files.length} में से ${files.length - 1} हिस्से डाउनलोड हुए`))).toBeVisible();
  return { files, release };
}

test('a story deleted in one tab takes no file from what another tab is saving', async ({ visit }) => {
  const { page, context, at } = await visit();
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  const other = await context.newPage();
  await other.goto(at(paths.storyline(STORYLINE.id)));
  const { files, release } = await saveUpToLast(other);
  await page.getByRole('button', { name: 'हटाएं', exact: true }).click();
  await expect(page.getByRole('button', { name: 'सेव करें', exact: true })).toBeVisible();
  release();
  await expect(other.getByText('सेव हो गई')).toBeVisible();
  const here = await savedPaths(other);
  expect(files.map(({ path }) => path).filter((path) => !here.includes(path))).toEqual([]);
});

test('a running story that is deleted while another tab saves it stays deleted, and leaves no file', async ({
  visit,
}) => {
  const { page, context, at, guard } = await visit();
  guard.allow(ABORTED);
  await page.goto(at(paths.storyline(STORYLINE.id)));
  const { release } = await saveUpToLast(page);
  const other = await context.newPage();
  await other.goto(at(paths.library()));
  await other.getByRole('button', { name: `हटाएं: ${STORYLINE.title}` }).click();
  release();
  await expect.poll(() => savedPaths(other)).toEqual([]);
  await other.reload();
  await expect(other.getByText('अभी कुछ सेव नहीं है')).toBeVisible();
});

test('a deletion that comes with a file from another device leaves no saved file behind', async ({ visit }) => {
  const { page, at } = await visit();
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  await page.goto(at(paths.library()));
  const now = Date.now() + 1_000;
  const removed = { kind: 'article', id: STORY.id, title: STORY.headline, at: now, state: 'removed' };
  const file = {
    kind: 'sandarbh-reader',
    version: 1,
    at: now,
    saved: { [`article:${STORY.id}`]: { ...removed, files: [], bytes: 0, stories: {} } },
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'mera-data.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.getByText('फाइल जुड़ गई')).toBeVisible();
  await expect(page.getByText('अभी कुछ सेव नहीं है')).toBeVisible();
  await expect.poll(() => savedPaths(page)).toEqual([]);
});

test('files that a closed tab left without an item are told, and come back into the list', async ({ visit }) => {
  const { page, at } = await visit();
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('sandarbh');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('reader', 'readwrite');
          transaction.objectStore('reader').delete('saved');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto(at(paths.library()));
  await expect(page.getByText('जो इस सूची में नहीं हैं')).toBeVisible();
  await page.getByRole('button', { name: 'इनकी खबरें सूची में वापस लाएं' }).click();
  const row = page.locator('[data-saved]').filter({ hasText: STORY.headline });
  await row.getByRole('button', { name: 'डाउनलोड जारी रखें' }).click();
  await expect(row).toContainText('सेव हो गई');
  await expect(page.getByText('जो इस सूची में नहीं हैं')).toHaveCount(0);
});

test('a file with settings of its own making, or with thousands of items, changes no setting and fills no page', async ({
  visit,
}) => {
  const { page, at } = await visit();
  await page.goto(at(paths.library()));
  const item = { title: 'क', at: 1_000, state: 'partial', files: [], bytes: 0, stories: {} };
  const saved = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, n) => [`article:a${n}`, { kind: 'article', id: `a${n}`, ...item }]),
  );
  const settings = { at: Date.now(), values: { 'sandarbh-anything': 'x' } };
  const file = { kind: 'sandarbh-reader', version: 1, at: Date.now(), saved, settings };
  await page.locator('input[type=file]').setInputFiles({
    name: 'mera-data.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.getByText('फाइल जुड़ गई')).toBeVisible();
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  expect((await storedNames(page)).web).not.toContain('sandarbh-anything');
});

test('one button forgets everything, in every tab', async ({ visit }) => {
  const { page, context, at, guard } = await visit();
  guard.allow(ABORTED);
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  await openAdd(page, at);
  await addText(page, 'रामपुर');
  await page.goto(at(`${paths.search()}?q=rajnath`));
  await expect(page.locator('[data-result]').first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(at(paths.article(second.id)));
  await hydrated(other);
  await other.mouse.wheel(0, 2_000);
  await page.goto(at(paths.library()));
  await page.getByText('देखें, इस फोन या कंप्यूटर से क्या-क्या मिटेगा').click();
  await page.getByRole('button', { name: 'हां, सब मिटाएं' }).click();
  await expect(page.getByText('सब मिट गया')).toBeVisible();
  await expect(page.getByText('अभी कुछ सेव नहीं है')).toBeVisible();
  await other.close();
  const left = await storedNames(page);
  // When it was: a tab that was asleep must not bring anything back.
  expect(left.database).toEqual(['wiped-at']);
  expect(left.web.filter((key) => key.includes('sandarbh'))).toEqual([]);
  expect(left.caches.filter((name) => !/precache|previous-assets/.test(name))).toEqual([]);
});
