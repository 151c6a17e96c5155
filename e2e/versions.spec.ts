import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { savedCache } from '#domain/offline/cache-names.ts';
import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { headline, hydrated, readOnce } from './support/app.ts';
import { noteFault } from './support/fault-row.ts';
import { NO_HOST, NOT_FOUND } from './support/noise.ts';
import { save, savedFiles } from './support/saved.ts';
import { ADDED, DIST, NEXT_DIST, REMOVED, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

const worker = (page: Page) =>
  page.evaluate(
    async (saved) => ({
      registrations: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).filter((name) => name !== saved),
    }),
    savedCache('/'),
  );

test('build B under two open tabs of build A: no error, told, one tap, saved stories stay, the edited one is marked', async ({
  visit,
}) => {
  const { page, at, host, context, guard } = await visit();
  guard.allow(NOT_FOUND, NO_HOST);
  await readOnce({ page, at });
  await save(page, 'सेव करें');
  if (REMOVED) {
    await page.goto(at(paths.article(REMOVED.id)));
    await save(page, 'सेव करें');
    await page.goto(at(paths.article(STORY.id)));
  }
  const second = await context.newPage();
  const errors = [errorsOf(page), errorsOf(second)];
  await second.goto(at(paths.storyline(STORYLINE.id)));
  await hydrated(second);
  const before = await savedFiles(page);

  host.dist = NEXT_DIST;
  // The reader goes on inside both tabs, over pages whose code these tabs have not loaded yet.
  await second.getByRole('navigation').getByRole('link', { name: 'कौन, क्या, कहां' }).first().click();
  await expect(headline(second)).toHaveText('कौन, क्या, कहां');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('साइट अपडेट हो गई है।')).toBeVisible();
  await page.getByRole('link', { name: 'सभी खबरें' }).first().click();
  await expect(headline(page)).toHaveText('सभी खबरें');
  await page.goBack();
  await expect(headline(page)).toHaveText(STORY.headline);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'अभी खोलें' }).click()]);
  await hydrated(page);
  await expect(page.locator('[data-changed]')).toHaveCount(1);
  await expect(page.getByText('बदलाव हुआ है')).toBeVisible();
  // The other tab was not touched, is told, and still loads parts of build A.
  await expect(second.getByText('साइट अपडेट हो गई है।')).toBeVisible();
  await second.getByRole('link', { name: 'मेरी खबरें' }).first().click();
  await expect(headline(second)).toHaveText('मेरी खबरें');
  await expect(second.getByText('इस खबर में बदलाव हुआ है')).toBeVisible();
  expect(await savedFiles(page)).toEqual(before);
  if (REMOVED) {
    await page.goto(at(paths.article(REMOVED.id)));
    await expect(headline(page)).toHaveText(REMOVED.headline);
  }
  await page.goto(at(paths.article(ADDED.id)));
  await expect(headline(page)).toHaveText(ADDED.headline);
  expect(errors).toEqual([[], []]);
  noteFault({
    fault: 'build B under two tabs',
    page: 'article and storyline',
    saw: 'साइट अपडेट हो गई है; बदलाव हुआ है',
    safe: 'saved intact',
  });
});

test('a worker that throws, then the kill switch: within one visit the site works without a worker', async ({
  visit,
}) => {
  const { page, at, host, guard } = await visit();
  guard.allow(/./);
  const broken = resolve('.cache/variants/broken/dist');
  cpSync(DIST, broken, { recursive: true });
  for (const suffix of ['', '.br', '.gz']) rmSync(join(broken, `sw.js${suffix}`), { force: true });
  await readOnce({ page, at });
  await save(page, 'सेव करें');
  const saved = await savedFiles(page);

  host.dist = broken;
  writeFileSync(
    join(broken, 'sw.js'),
    "self.addEventListener('install', () => self.skipWaiting()); self.addEventListener('fetch', (event) => { event.respondWith(Promise.reject(new Error('broken'))); });",
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const settled = async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === 'activated' && !registration.installing && !registration.waiting;
  };
  await expect.poll(() => page.evaluate(settled)).toBe(true);
  const answer = await optional(page.goto(at(paths.home())), 'the broken worker may break every page');
  console.log(`the broken worker breaks pages: ${answer === undefined}`);

  writeFileSync(join(broken, 'sw.js'), readFileSync(join(DIST, 'sw-off.js')));
  await optional(page.goto(at(paths.article(STORY.id))), 'the broken worker may still answer');
  await expect(async () => {
    await page.goto(at(paths.article(STORY.id)));
    await expect(headline(page)).toHaveText(STORY.headline, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await expect.poll(async () => (await worker(page)).registrations, { timeout: 20_000 }).toBe(0);
  expect((await worker(page)).caches).toEqual([]);
  expect(await savedFiles(page)).toEqual(saved);
  await page.getByRole('link', { name: 'कौन, क्या, कहां' }).first().click();
  await expect(headline(page)).toHaveText('कौन, क्या, कहां');
  noteFault({ fault: 'a worker that throws, then none', page: 'article', saw: STORY.headline, safe: 'saved intact' });
});

/** Parts of a deploy in the order they arrive; after each the site must be readable. */
const PARTS: Readonly<Record<string, RegExp>> = {
  pages: /\.html(\.br|\.gz)?$/,
  data: /^data\//,
  assets: /^assets\//,
  worker: /^sw\.js/,
};
const ORDERS = [
  ['pages', 'data', 'assets', 'worker'],
  ['worker', 'pages', 'assets', 'data'],
  ['assets', 'worker', 'data', 'pages'],
  ['data', 'worker', 'pages', 'assets'],
] as const;

for (const order of ORDERS) {
  test(`a deploy that arrives as ${order.join(', ')}: the text is there after every part`, async ({ visit }) => {
    const { page, at, host, guard } = await visit();
    guard.allow(/./);
    const mixed = resolve(`.cache/variants/mixed-${order.join('-')}/dist`);
    rmSync(mixed, { recursive: true, force: true });
    cpSync(DIST, mixed, { recursive: true });
    host.dist = mixed;
    await readOnce({ page, at });
    await save(page, 'सेव करें');
    const saved = await savedFiles(page);
    for (const part of order) {
      const pattern = PARTS[part];
      for (const name of readdirSync(mixed, { recursive: true, encoding: 'utf8' })) {
        if (pattern?.test(name) && /\.\w+$/.test(name)) rmSync(join(mixed, name), { force: true, recursive: true });
      }
      for (const name of readdirSync(NEXT_DIST, { recursive: true, encoding: 'utf8' })) {
        if (pattern?.test(name) && /\.\w+$/.test(name))
          cpSync(join(NEXT_DIST, name), join(mixed, name), { recursive: true });
      }
      await page.goto(at(paths.article(STORY.id)));
      await expect(headline(page)).toHaveText(STORY.headline);
      await page.getByRole('link', { name: 'सभी खबरें' }).first().click();
      await expect(headline(page)).toHaveText(/सभी खबरें/, { timeout: 30_000 });
    }
    expect(await savedFiles(page)).toEqual(saved);
    noteFault({
      fault: `deploy: ${order.join(', ')}`,
      page: 'article → list',
      saw: STORY.headline,
      safe: 'saved intact',
    });
  });
}
