import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { savedCache, sharedCache } from '#domain/offline/cache-names.ts';
import { paths, withBase } from '#domain/pages.ts';
import { createStaticHost } from '#host/static-host.ts';
import { headline, hydrated, kept, readOnce } from './support/app.ts';
import { NO_HOST } from './support/noise.ts';
import { save } from './support/saved.ts';
import { content, DIST, PAGE_KINDS, STORY, STORYLINE, UNDER_PATH, UNDER_PATH_DIST } from './support/site.ts';
import { expect, test, type Visitor } from './support/test.ts';
import { walkEveryKind } from './support/walk.ts';

const BUILD = { dist: UNDER_PATH_DIST, base: UNDER_PATH } as const;
const unopened = content.articles.find(({ id }) => id !== STORY.id)?.id ?? '';

test('published under a path, every kind of page is reached by clicks, and nothing leaves the path', async ({
  visit,
}) => {
  const { page, at, guard } = await visit({ ...BUILD, viewport: { width: 1280, height: 900 } });
  await page.goto(at('/'));
  await hydrated(page);
  await walkEveryKind(page, UNDER_PATH);
  const outside = guard.requests
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => !path.startsWith(UNDER_PATH));
  expect(outside).toEqual([]);
});

test('published under a path, every kind of page opens by its address', async ({ visit }) => {
  const { page, at } = await visit({ ...BUILD, serviceWorkers: 'block' });
  for (const [, path] of PAGE_KINDS.filter(([name]) => name !== 'not found')) {
    await page.goto(at(path));
    await hydrated(page);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      content.site.origin + withBase(UNDER_PATH, path),
    );
  }
});

test('published under a path, a visited story and the home page open with the host gone; another says so', async ({
  visit,
}) => {
  const { page, host, at, guard } = await visit(BUILD);
  guard.allow(NO_HOST);
  await readOnce({ page, at });
  await host.stop();
  await page.reload();
  await expect(headline(page)).toHaveText(STORY.headline);
  await page.goto(at('/'));
  await expect(headline(page)).toContainText(content.site.tagline);
  await page.goto(at(paths.article(unopened)));
  await expect(headline(page)).toHaveText('यह पेज अभी आपके पास नहीं है');
  await page
    .getByRole('main')
    .locator(`a[href="${withBase(UNDER_PATH, paths.article(STORY.id))}"]`)
    .click();
  await expect(headline(page)).toHaveText(STORY.headline);
});

/** Serves a second site below the path of another one. */
function serveBoth({ host }: Visitor): void {
  const second = createStaticHost({ dist: UNDER_PATH_DIST, base: UNDER_PATH });
  host.answer = (request, response) => {
    if (!request.url?.startsWith(UNDER_PATH)) return false;
    second(request, response);
    return true;
  };
}

/** How many entries each cache holds, by name. */
const cacheSizes = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const name of await caches.keys()) sizes[name] = (await (await caches.open(name)).keys()).length;
    return sizes;
  });

test('two sites on one origin, neither deletes what the other stores: not when it comes, nor when it is switched off', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, at } = visitor;
  serveBoth(visitor);
  await page.goto(at(UNDER_PATH));
  await hydrated(page);
  await kept(page);
  await page.evaluate(
    async (names) => {
      for (const name of names) await (await caches.open(name)).put('/probe', new Response('x'));
    },
    [savedCache('/'), sharedCache('/'), savedCache(UNDER_PATH), sharedCache(UNDER_PATH)],
  );
  const before = await cacheSizes(page);
  await page.goto(at(paths.about()));
  await hydrated(page);
  await kept(page);
  expect(await cacheSizes(page)).toMatchObject(before);

  const second = host.answer;
  host.answer = (request, response) => {
    if (request.url !== '/sw.js') return second?.(request, response) ?? false;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(DIST, 'sw-off.js')));
    return true;
  };
  // A browser may put off a new worker until the next visit.
  await expect(async () => {
    await page.goto(at(paths.about()));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    expect(await cacheSizes(page)).toEqual(before);
  }).toPass();
});

test('two sites on one origin: the worker of the one at the root lets the other come', async ({ visit }) => {
  const visitor = await visit();
  const { page, at } = visitor;
  serveBoth(visitor);
  await page.goto(at(paths.about()));
  await hydrated(page);
  await kept(page);
  await page.goto(at(UNDER_PATH));
  await hydrated(page);
  await expect(headline(page)).toContainText(content.site.tagline);
  await kept(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(2);
});

test('two sites on one origin: what the reader saves on one is not on the other', async ({ visit }) => {
  const visitor = await visit();
  const { page, at } = visitor;
  serveBoth(visitor);
  const WHOLE = 'पूरा विषय सेव करें';
  // The stories of the site at the root lie where the other site is.
  await page.goto(at(paths.storyline(STORYLINE.id)));
  await save(page, WHOLE);
  const row = page.locator('[data-saved]').filter({ hasText: STORYLINE.title });
  await page.goto(at(withBase(UNDER_PATH, paths.library())));
  await expect(page.getByText('अभी कुछ सेव नहीं है')).toBeVisible();
  // The worker of this site is installed by then; a page that is left before may lose a request on its way.
  await kept(page);
  await page.goto(at(withBase(UNDER_PATH, paths.storyline(STORYLINE.id))));
  await save(page, WHOLE);
  await page.goto(at(withBase(UNDER_PATH, paths.library())));
  await row.getByRole('button', { name: 'हटाएं' }).click();
  await expect(row).toHaveCount(0);
  await page.goto(at(paths.library()));
  await expect(row).toHaveAttribute('data-state', 'whole');
});

test('what a site under a path stored before the path was part of the names is still there', async ({ visit }) => {
  const visitor = await visit(BUILD);
  const { page, at } = visitor;
  await page.goto(at(paths.article(STORY.id)));
  await save(page, 'सेव करें');
  await page.goto(at(paths.about()));
  await page.evaluate(
    async ([own, shared]) => {
      const open = (name: string): Promise<IDBDatabase> =>
        new Promise((resolve) => {
          const opening = indexedDB.open(name);
          opening.onupgradeneeded = () => opening.result.createObjectStore('reader');
          opening.onsuccess = () => resolve(opening.result);
        });
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const [from, to] = await Promise.all([open('sandarbh/khabar/'), open('sandarbh')]);
      const saved = await answer(from.transaction('reader').objectStore('reader').get('saved'));
      await answer(to.transaction('reader', 'readwrite').objectStore('reader').put(saved, 'saved'));
      await answer(from.transaction('reader', 'readwrite').objectStore('reader').clear());
      const files = await caches.open(own);
      const old = await caches.open(shared);
      for (const request of await files.keys()) {
        const response = await files.match(request);
        if (response) await old.put(request, response);
      }
      await caches.delete(own);
      from.close();
      to.close();
    },
    [savedCache(UNDER_PATH), savedCache('/')] as const,
  );
  await page.goto(at(paths.library()));
  const row = page.locator('[data-saved]').filter({ hasText: STORY.headline });
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute('data-state', 'whole');
  expect(await page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, savedCache('/'))).toBe(0);
});
