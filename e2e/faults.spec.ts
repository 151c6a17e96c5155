import type { Page, Route } from '@playwright/test';
import { dataCache, pagesCachePrefix, savedCache } from '#domain/offline/cache-names.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline, hydrated } from './support/app.ts';
import { noteFault } from './support/fault-row.ts';
import { DATA_FAULTS, drawFromData, LONGEST_MS, SLOW_MS, STORAGE_FAULTS } from './support/faults.ts';
import { makeGate } from './support/gate.ts';
import { save, savedFiles } from './support/saved.ts';
import { DATA_KINDS, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

const RETRY = 'दोबारा कोशिश करें';
/** How far the page's clock goes at once, in milliseconds. */
const STEP_MS = 1_000;
/** When the data fail: any moment. */
const NOON = Date.UTC(2026, 0, 1, 12);

/** Lets the page's clock, which stands, go on until the page has asked for its data, however long its start takes here. */
async function passStart(page: Page, asked: () => boolean): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(20);
    expect(asked()).toBe(true);
  }).toPass({ intervals: [20], timeout: 60_000 });
}

/**
 * Lets the page's clock, which stands, go on step by step until something holds, for {@link LONGEST_MS} at most.
 * @param holds throws while it does not hold; it is told how much time has passed, in milliseconds.
 * @returns the time that passed.
 */
async function passTime(page: Page, holds: (passed: number) => Promise<void>): Promise<number> {
  let passed = 0;
  await expect(async () => {
    if (passed + STEP_MS <= LONGEST_MS) {
      await page.clock.runFor(STEP_MS);
      passed += STEP_MS;
    }
    await holds(passed);
  }).toPass({ intervals: [0], timeout: 60_000 });
  return passed;
}

const seen = async (page: Page): Promise<string> =>
  ((await headline(page).first().textContent()) ?? '').replace(/\s+/g, ' ');

test.describe('data', () => {
  test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });

  for (const [kind, path, data] of DATA_KINDS) {
    test(`data faults on the page: ${kind}`, async ({ page, at, guard }) => {
      guard.allow(/./);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      // Another story is saved: it has to outlive every fault.
      await page.goto(at(paths.article(STORY.id)));
      await save(page, 'सेव करें');
      const before = await savedFiles(page);
      await page.evaluate(async ([name, own]) => (await caches.open(name)).delete(own), [
        savedCache('/'),
        data,
      ] as const);
      const left = await savedFiles(page);
      await drawFromData(page, at, path);
      await page.clock.install({ time: NOON });
      await page.clock.pauseAt(NOON + STEP_MS);
      for (const { name, answer: answerWith, expects } of DATA_FAULTS) {
        const late = makeGate();
        let asked = false;
        const answer = (route: Route) => {
          asked = true;
          return answerWith(route, late.opened);
        };
        await page.route(at(data), answer);
        await page.goto(at(path), { waitUntil: 'commit' });
        const retry = page.getByRole('button', { name: RETRY });
        const shown = {
          message: retry,
          'not-found': headline(page).filter({ hasText: 'यह पेज नहीं मिला' }),
          page: page.locator('main#khaas h1'),
        }[expects];
        await passStart(page, () => asked);
        const waited = await passTime(page, async (passed) => {
          if (passed >= SLOW_MS) late.open();
          await expect(shown).toBeVisible({ timeout: 150 });
        });
        const saw = await seen(page);
        await expect(page.getByRole('link', { name: 'मेरी खबरें' }).first()).toBeVisible();
        await page.unroute(at(data), answer);
        if (expects === 'message') {
          await retry.click();
          const mended = expect(headline(page)).not;
          await passTime(page, () => mended.toHaveText(/नहीं खुल सका|आपके पास नहीं/, { timeout: 150 }));
        }
        const after = await savedFiles(page);
        noteFault({
          fault: name,
          page: kind,
          saw: `${saw} (${(waited / 1_000).toFixed(1)} s)`,
          safe: after.files === left.files ? 'saved intact' : 'LOST',
        });
        expect(after).toEqual(left);
      }
      expect(errors).toEqual([]);
      expect(before.files).toBeGreaterThanOrEqual(left.files);
    });
  }
});

/** What the reader is told of it. */
const SAID = {
  kept: 'सेव हो गई',
  unlisted: 'सूची सेव नहीं होने दी',
  full: 'जगह भर गई है',
  denied: 'जगह नहीं दी',
} as const;

for (const { name, script, list } of STORAGE_FAULTS) {
  test(`${name}: the story is read, the next page opens, the library answers`, async ({ browser, at, guard }) => {
    guard.allow(/./);
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await page.goto(at(paths.article(STORY.id)));
    await hydrated(page);
    await page.mouse.wheel(0, 300);
    await page.getByRole('button', { name: 'सेव करें', exact: true }).click();
    await expect(page.locator('[data-saving]:not([data-saving="running"])')).toBeVisible({ timeout: 30_000 });
    const said = page.locator('[data-saving]');
    await expect(said).toContainText(SAID[list]);
    const saw = (await said.textContent()) ?? '';
    await page.getByRole('link', { name: 'कौन, क्या, कहां' }).first().click();
    await expect(headline(page)).toHaveText('कौन, क्या, कहां');
    // Loaded anew: what is listed now was kept, not remembered.
    await page.goto(at(paths.library()));
    await hydrated(page);
    await page.mouse.wheel(0, 10);
    await expect(page.getByRole('heading', { name: 'सेव की हुई खबरें' })).toBeVisible();
    await expect(page.getByText(/सूची देखी जा रही है|सूची आपके ब्राउजर में बनती है/)).toHaveCount(0, { timeout: 10_000 });
    const listed = page.locator('[data-saved] a', { hasText: STORY.headline });
    if (list === 'kept' || list === 'unlisted') await expect(listed).toHaveCount(list === 'kept' ? 1 : 0);
    noteFault({
      fault: name,
      page: 'article → entities → library',
      saw,
      safe: list === 'kept' ? 'listed after a reload' : `${list}, and that was said`,
    });
    expect(errors).toEqual([]);
    await context.close();
  });
}

test('a spoilt copy on the device is dropped and fetched again, page and data', async ({ visit }) => {
  const { page, at, host, guard } = await visit();
  guard.allow(/./);
  await page.goto(at(paths.storyline(STORYLINE.id)));
  await hydrated(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const copied = async (address: string) => (await caches.match(address, { ignoreVary: true })) !== undefined;
  for (const path of [paths.storyline(STORYLINE.id), dataPaths.storyline(STORYLINE.id)])
    await expect.poll(() => page.evaluate(copied, at(path))).toBe(true);
  const spoil = () =>
    page.evaluate(
      async (prefixes) => {
        for (const name of await caches.keys()) {
          if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            const type = request.url.endsWith('.json') ? 'application/json' : 'text/html';
            await cache.put(request, new Response('{"spoilt":', { headers: { 'content-type': type } }));
          }
        }
      },
      [dataCache('/'), pagesCachePrefix('/'), savedCache('/')],
    );
  await spoil();
  await host.stop();
  await page.goto(at(paths.storyline(STORYLINE.id)));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  noteFault({
    fault: 'spoilt copies, no network',
    page: 'storyline',
    saw: await seen(page),
    safe: 'not empty',
  });
  await host.start();
  await page.goto(at(paths.storyline(STORYLINE.id)));
  await expect(headline(page)).toHaveText(/समयरेखा/);
  const whole = await page.evaluate(
    async (url) => {
      const copy = await caches.match(url, { ignoreVary: true });
      try {
        return copy === undefined || Boolean(await copy.json());
      } catch {
        // It is spoilt still.
        return false;
      }
    },
    at(dataPaths.storyline(STORYLINE.id)),
  );
  noteFault({
    fault: 'spoilt copies, network back',
    page: 'storyline',
    saw: await seen(page),
    safe: whole ? 'copy mended' : 'BROKEN',
  });
  expect(whole).toBe(true);
});
