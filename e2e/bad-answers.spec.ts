import type { Page } from '@playwright/test';
import { dataCache, pagesCachePrefix, precacheName } from '#domain/offline/cache-names.ts';
import { CHECK_CODE } from '#domain/offline/worker-messages.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline, hydrated, readOnce, storyHere } from './support/app.ts';
import { BAD_ANSWERS, siteFile } from './support/bad-answers.ts';
import { noteFault } from './support/fault-row.ts';
import { save, savedFiles } from './support/saved.ts';
import { STORY } from './support/site.ts';
import { expect, test, type Visitor } from './support/test.ts';

const ADDRESS = paths.article(STORY.id);
const DATA = dataPaths.article(STORY.id);
const TEXT = STORY.blocks.find((block) => block.type === 'paragraph')?.text ?? '-';
const FAULTS = Object.entries(BAD_ANSWERS);

/** Lets the host answer with a fault wherever the path matches. */
function breakHost({ host }: Visitor, answer: NonNullable<(typeof BAD_ANSWERS)[string]>, pattern: RegExp): void {
  host.answer = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', host.origin);
    if (!pattern.test(pathname)) return false;
    answer(siteFile(pathname), response);
    return true;
  };
}

const expectStory = async (page: Page): Promise<void> => {
  await expect(headline(page)).toHaveText(STORY.headline);
  await storyHere(page);
  await expect(page.getByRole('article').first()).toContainText(TEXT);
};

/** Texts of what the device keeps of a page and of its data, by cache; of the caches whose name begins so. */
const copies = (page: Page, prefixes: readonly string[], addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([names, urls]) => {
      const kept = (await caches.keys()).filter((name) => names.some((prefix) => name.startsWith(prefix)));
      const found = kept.flatMap((cacheName) => urls.map((url) => caches.match(url, { cacheName, ignoreVary: true })));
      const texts = (await Promise.all(found)).map((response) => response?.text() ?? '');
      return (await Promise.all(texts)).filter((text) => text !== '');
    },
    [prefixes, addresses] as const,
  );

test('a page that the host sends wrongly in 24 ways never takes the place of the story that was opened', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard } = visitor;
  guard.allow(/./);
  await readOnce(visitor);
  await save(page, 'सेव करें');
  const saved = await savedFiles(page);
  for (const [fault, answer] of FAULTS) {
    await test.step(fault, async () => {
      breakHost(visitor, answer, new RegExp(`^${ADDRESS}$`));
      // A reload asks the host first.
      await page.reload({ waitUntil: 'commit' });
      await expectStory(page);
      host.answer = null;
      await page.reload();
      await hydrated(page);
      await expectStory(page);
      const [copy, ...others] = await copies(page, [pagesCachePrefix('/')], [ADDRESS]);
      expect(copy).toBe(siteFile(ADDRESS).bytes.toString());
      expect(others).toEqual([]);
      noteFault({ fault, page: 'article', saw: STORY.headline, safe: 'copy intact' });
    });
  }
  expect(await savedFiles(page)).toEqual(saved);
});

test('pages and data that the host sends wrongly in 24 ways never come before the story that was saved', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(/./);
  await readOnce(visitor);
  await save(page, 'सेव करें');
  const saved = await savedFiles(page);
  for (const [fault, answer] of FAULTS) {
    await test.step(fault, async () => {
      await page.evaluate(
        async (prefixes) => {
          const names = (await caches.keys()).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
          await Promise.all(names.map((name) => caches.delete(name)));
        },
        [pagesCachePrefix('/'), dataCache('/')],
      );
      breakHost(visitor, answer, /^\/khabar\/|^\/data\/v1\/(?:articles|timelines)\//);
      await page.goto(at(ADDRESS), { waitUntil: 'commit' });
      await expectStory(page);
      expect(await copies(page, [pagesCachePrefix('/'), dataCache('/')], [ADDRESS, DATA])).toEqual([]);
      host.answer = null;
      await page.reload();
      await hydrated(page);
      await expectStory(page);
      await expect.poll(() => copies(page, [pagesCachePrefix('/')], [ADDRESS])).toHaveLength(1);
      noteFault({ fault, page: 'article and its data', saw: STORY.headline, safe: 'saved intact' });
    });
  }
  expect(await savedFiles(page)).toEqual(saved);
});

/** The keys of the app's own files in its cache, by path. */
const fileKeys = (page: Page, at: Visitor['at']): Promise<string[]> =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url), precacheName(at('/')));

/** Replaces files of the app on the device by noise. */
const spoil = (page: Page, at: Visitor['at'], keys: readonly string[]): Promise<void> =>
  page.evaluate(
    async ([name, urls]) => {
      const cache = await caches.open(name);
      for (const url of urls)
        await cache.put(url, new Response('\ufffd<', { headers: { 'content-type': 'text/javascript' } }));
    },
    [precacheName(at('/')), keys] as const,
  );

/** The text of a file of the app on the device; `null` when there is none. */
const fileText = (page: Page, at: Visitor['at'], key: string): Promise<string | null> =>
  page.evaluate(async ([name, url]) => (await (await (await caches.open(name)).match(url))?.text()) ?? null, [
    precacheName(at('/')),
    key,
  ] as const);

/** Code has no shape, and one that never ends is waited for a minute. */
const CODE_FAULTS = FAULTS.filter(([fault]) => fault !== 'another shape' && fault !== 'no end');

const complain = (page: Page): Promise<void> =>
  page.evaluate((type) => navigator.serviceWorker.controller?.postMessage({ type }), CHECK_CODE);

test('code that the host sends wrongly in 22 ways is never kept, and comes when the host is well', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard, at, context } = visitor;
  guard.allow(/./);
  await readOnce(visitor);
  const devtools = await context.newCDPSession(page);
  const key = (await fileKeys(page, at)).find((url) => /search-page-.*\.js$/.test(url)) ?? '';
  const { pathname } = new URL(key);
  const good = siteFile(pathname).bytes.toString();
  for (const [fault, answer] of CODE_FAULTS) {
    await test.step(fault, async () => {
      await spoil(page, at, [key]);
      // A good file in the HTTP cache would do as well.
      await devtools.send('Network.clearBrowserCache');
      breakHost(visitor, answer, new RegExp(`^${pathname}$`));
      await complain(page);
      await expect.poll(() => fileText(page, at, key)).toBeNull();
      host.answer = null;
      await complain(page);
      await expect.poll(() => fileText(page, at, key)).toBe(good);
      noteFault({ fault, page: 'a script', saw: '-', safe: 'not kept' });
    });
  }
});

test('a worker whose files come wrongly is not installed; the next visit to a host that is well installs it', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard, at } = visitor;
  guard.allow(/./);
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...args) {
      const registration = await register.apply(this, args);
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        document.documentElement.dataset.worker = worker.state;
      });
      return registration;
    };
  });
  // In the order in which they are fetched: a file that was well is not asked for again.
  const rounds: readonly (readonly [fault: string, pattern: RegExp])[] = [
    ['a maintenance page with 200', /^\/shell\.html$/],
    ['another type', /^\/assets\/search-page-/],
    ['a redirect to a login', /^\/data\/v1\/about\.json$/],
    ['nothing, with 200', /^\/data\/v1\/months\.json$/],
    ['all of it with 206', /^\/data\/v1\/storylines\//],
  ];
  for (const [fault, pattern] of rounds) {
    const answer = BAD_ANSWERS[fault];
    if (!answer) throw new Error(`no such fault: ${fault}`);
    breakHost(visitor, answer, pattern);
    await page.goto(at(ADDRESS));
    await expect(page.locator('html[data-worker="redundant"]')).toBeAttached();
    noteFault({ fault, page: 'install', saw: STORY.headline, safe: 'not installed' });
  }
  host.answer = null;
  await readOnce(visitor);
  await host.stop();
  await page.goto(at(paths.search()));
  await hydrated(page);
});

test('spoilt files of the app on the device, the script that starts it too, are well after one visit', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, host, guard, at, context } = visitor;
  guard.allow(/./);
  await readOnce(visitor);
  const wanted = /\/(?:index|search-page|article-page)-[^/]*\.(?:js|css)|\/shell\.html/;
  const keys = (await fileKeys(page, at)).filter((key) => wanted.test(key));
  expect(keys.length).toBeGreaterThanOrEqual(6);
  await spoil(page, at, keys);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.goto(at(ADDRESS));
  await expect(headline(page)).toHaveText(STORY.headline);
  for (const key of keys) {
    const file = siteFile(new URL(key).pathname).bytes.toString();
    await expect.poll(() => fileText(page, at, key)).toBe(file);
  }
  await host.stop();
  await page.goto(at(ADDRESS));
  await hydrated(page);
  await page.goto(at(paths.search()));
  await hydrated(page);
  noteFault({ fault: 'spoilt code on the device', page: 'article', saw: STORY.headline, safe: 'mended' });
});
