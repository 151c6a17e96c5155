import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline, kept, startedByAnyBuild } from './app.ts';
import type { Deeds, Moment } from './recorded-reader.ts';
import { ADDED, NEXT_DIST } from './site.ts';
import type { Visitor } from './test.ts';

/** Caches of pages: one a build. */
const PAGES_CACHE = /^sandarbh-pages-/;

/** Ways to mend an item of the saved list that is not whole. */
const MEND = /^(?:अभी लाएं|आगे लाएं|डाउनलोड करें|डाउनलोड जारी रखें)$/;

/** Opens a page by its address. */
export const open = async ({ page, at }: Pick<Visitor, 'page' | 'at'>, path: string): Promise<void> => {
  await page.goto(at(path));
  await startedByAnyBuild(page);
};

/** Id of the sentence at the top of the screen. */
export const topSentence = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const sentences = [...document.querySelectorAll('main article span[id]')];
    return sentences.find((sentence) => sentence.getBoundingClientRect().bottom > 8)?.id;
  });

/**
 * The home page tells the reader of the new build, and one tap brings it: the page loads anew, and the worker of before and its
 * pages are gone. Not a story's page: one that is shown from its copy also tells of a newer copy, which comes without a worker.
 */
export async function takeUpdate(visitor: Visitor, { device }: Moment): Promise<void> {
  const { page } = visitor;
  await open(visitor, paths.home());
  const apply = page.getByRole('button', { name: 'अभी खोलें' });
  // A whole build is fetched first.
  await expect(apply).toBeVisible({ timeout: 60_000 });
  // The worker of before first ends what it is doing, which may wait for a host.
  await Promise.all([page.waitForEvent('load', { timeout: 60_000 }), apply.click()]);
  const [oldPages] = Object.keys(device.caches).filter((name) => PAGES_CACHE.test(name));
  expect(oldPages).toBeDefined();
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(oldPages);
  await startedByAnyBuild(page);
  await kept(page);
}

/** What this build calls the stories that a device of an earlier one knows by another headline. */
const RENAMED = new Map<string, string>();

/** Tells the headlines that editors have changed since a device was recorded. Both of them are then taken for the story's. */
export function learnHeadlines(stories: readonly { readonly title: string; readonly now: string }[]): void {
  for (const { title, now } of stories) RENAMED.set(title, now);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for the headline of a story, as the device knows it or as it is now, between two texts. */
export function named(title: string, before = '', after = ''): RegExp {
  const names = [title, RENAMED.get(title) ?? title].map(escaped);
  return new RegExp(`${before}(?:${names.join('|')})${after}`);
}

/** The row of an item in the saved list. */
export const savedRow = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: named(title, '^हटाएं: ', '$') }) });

/** The saved list is complete, and whole where it was whole; cards are marked as read and begun. */
export async function expectSavedList(visitor: Visitor, { saved, halfway, readToEnd }: Deeds): Promise<void> {
  const { page } = visitor;
  await open(visitor, paths.library());
  for (const { title } of saved) await expect(savedRow(page, title)).toHaveCount(1);
  // Nor anything that was deleted.
  await expect(page.getByRole('button', { name: /^हटाएं:/ })).toHaveCount(saved.length);
  // This list takes a look through all files: once it is here, what is missing of the saved ones would be told, too.
  const card = (title: string) =>
    page.getByRole('article').filter({ has: page.getByRole('link', { name: named(title) }) });
  for (const { title } of readToEnd) await expect(card(title)).toContainText('पढ़ी हुई');
  for (const { title } of halfway) await expect(card(title)).toContainText('अधूरी पढ़ी');
  for (const { title, whole } of saved) {
    await expect(savedRow(page, title).getByRole('button', { name: MEND })).toHaveCount(whole ? 0 : 1);
    if (!whole) await expect(savedRow(page, title)).toContainText('अधूरी');
  }
}

/** The home page lists what was left in its middle. */
export async function expectHalfwayListed(visitor: Visitor, { halfway }: Deeds): Promise<void> {
  await open(visitor, paths.home());
  const left = visitor.page.locator('section', { hasText: 'यह सूची सिर्फ इसी फोन या कंप्यूटर में है।' });
  for (const { title } of halfway) await expect(left.getByRole('link', { name: named(title) })).toBeVisible();
  await expect(left.getByRole('listitem')).toHaveCount(halfway.length);
}

/**
 * The sentence that stands in for one that editors took away: its nearest neighbour in the same block, else the block's first,
 * else its nearest neighbour anywhere.
 */
export async function placeNow(page: Page, sentence: string, near: readonly string[]): Promise<string | undefined> {
  const ids = await page.locator('main article span[id]').evaluateAll((all) => all.map(({ id }) => id));
  const ofBlock = (id: string) => id.split('-')[0] === sentence.split('-')[0];
  const first = ids.find(ofBlock);
  return [sentence, ...near.filter(ofBlock), ...(first ? [first] : []), ...near].find((id) => ids.includes(id));
}

/** Stories that were left in their middle open there. */
export async function expectPositions(visitor: Visitor, { halfway }: Deeds): Promise<void> {
  const { page } = visitor;
  for (const { path, title, sentence, near } of halfway) {
    await open(visitor, path);
    await expect(headline(page)).toHaveText(named(title, '^', '$'));
    await expect(page.getByText('जहां छोड़ा था, वहीं से आगे।')).toBeVisible();
    await expect.poll(() => topSentence(page)).toBe(await placeNow(page, sentence, near));
  }
}

async function expectPasted(visitor: Visitor, { pasted }: Deeds): Promise<void> {
  const { page, at } = visitor;
  const main = page.getByRole('main');
  await open(visitor, paths.add());
  for (const { title } of pasted) await expect(main.getByRole('link', { name: named(title) })).toBeVisible();
  for (const { title, path, sentence } of pasted) {
    await main.getByRole('link', { name: named(title) }).click();
    await expect(page).toHaveURL(at(path));
    await expect(main.getByRole('heading', { name: title })).toBeVisible();
    await expect(main.getByRole('article')).toContainText(sentence);
  }
}

async function expectSearches(visitor: Visitor, { searches }: Deeds): Promise<void> {
  await open(visitor, paths.search());
  const recent = visitor.page.getByRole('region', { name: 'आपने पहले खोजा' }).getByRole('button');
  await expect(recent).toHaveText([...searches, 'यह सूची मिटाएं']);
}

/**
 * All that the reader owns is there: the saved list, whole where it was whole; marks of what was read and begun; positions;
 * pasted texts; recent searches.
 */
export async function expectAllHere(visitor: Visitor, { deeds }: Moment): Promise<void> {
  await expectSavedList(visitor, deeds);
  await expectHalfwayListed(visitor, deeds);
  await expectPasted(visitor, deeds);
  await expectSearches(visitor, deeds);
  await expectPositions(visitor, deeds);
}

/** What came since in a running story is news only to who follows it, compared with what the device knows of it. */
export async function expectFollowed(visitor: Visitor): Promise<void> {
  await open(visitor, paths.home());
  const news = visitor.page.locator('section', { hasText: 'पिछली बार के बाद नया' });
  await expect(news.getByRole('link', { name: ADDED.headline })).toBeVisible();
  await expect(news.getByRole('link', { name: ADDED.event })).toBeVisible();
}

/** What is needed of a story's data file. */
export type Story = {
  readonly id: string;
  readonly headline: string;
  readonly blocks: readonly { readonly sentences?: readonly { readonly text: string }[] }[];
};

/** Stories that lie in one of the device's caches. */
export const storiesIn = ({ device }: Moment, cache: string): readonly Story[] =>
  (device.caches[cache] ?? []).flatMap(({ url, body }) =>
    url.includes('/data/v1/articles/') ? [JSON.parse(body) as Story] : [],
  );

const lastWords = ({ blocks }: Story): string =>
  blocks
    .flatMap(({ sentences = [] }) => sentences)
    .at(-1)
    ?.text.trim() ?? '';

/** A story's data in the next deploy, `null` when it has no such story. */
function newStory(id: string): Story | null {
  const file = join(NEXT_DIST, dataPaths.article(id));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Each item of the saved list opens. */
export async function expectSavedOpens(visitor: Visitor, { saved }: Deeds): Promise<void> {
  for (const { title, path } of saved) {
    await open(visitor, path);
    await expect(headline(visitor.page)).toContainText(named(title));
  }
}

/** Stories open with the text that lies on the device, from the library's list of what opens without a network. */
export async function expectTexts(visitor: Visitor, stories: readonly Story[]): Promise<void> {
  const { page } = visitor;
  expect(stories.length).toBeGreaterThan(0);
  await open(visitor, paths.library());
  for (const story of stories) {
    await page
      .getByRole('article')
      .getByRole('link', { name: named(story.headline) })
      .click();
    await expect(headline(page)).toHaveText(named(story.headline, '^', '$'));
    // The copy may have been renewed when the new build came.
    const words = [story, newStory(story.id) ?? story].map((version) => escaped(lastWords(version)));
    await expect(page.getByRole('article').first()).toContainText(new RegExp(words.join('|')));
    await page.goBack();
  }
}
