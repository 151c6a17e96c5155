import type { Page } from '@playwright/test';
import { sharedCache } from '#domain/offline/cache-names.ts';
import { SHARED_PARAM, sharedKey } from '#domain/offline/shared-text.ts';
import { GET_SHARED_TEXT } from '#domain/offline/worker-messages.ts';
import { paths } from '#domain/pages.ts';
import { hydrated, readOnce } from './support/app.ts';
import { builtData } from './support/site.ts';
import { expect, test, type Visitor } from './support/test.ts';

/** A word that stands nowhere on the site. */
const WORD = 'ग्यारहखंभा';
const TITLE = `${WORD} का शीर्षक`;
const TEXT = `${WORD} `.repeat(2_000).trim();
const LINK = `https://example.org/${encodeURIComponent(WORD)}`;

/** Shares as the system does: it posts a form to the app. */
async function share(page: Page, address: string, fields: Readonly<Record<string, string>>): Promise<string> {
  await page.evaluate(
    ([action, values]) => {
      const form = document.createElement('form');
      Object.assign(form, { action, method: 'post', enctype: 'multipart/form-data', hidden: true });
      for (const [name, value] of Object.entries(values)) {
        const field = document.createElement('textarea');
        Object.assign(field, { name, value });
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    [address, fields] as const,
  );
  await page.waitForURL(/\?shared=/);
  return new URL(page.url()).searchParams.get(SHARED_PARAM) ?? '';
}

const storedText = (page: Page, id: string): Promise<string | null> =>
  page.evaluate(async ([name, key]) => (await (await (await caches.open(name)).match(key))?.text()) ?? null, [
    sharedCache('/'),
    sharedKey('/', id),
  ] as const);

/** Whether a text holds the word, as it is or in an address. */
const tells = (text: string): boolean => text.includes(WORD) || text.includes(encodeURIComponent(WORD));

/** What the host received that holds the word. */
const told = ({ host }: Visitor): string[] =>
  host.received.map((request) => JSON.stringify(request)).filter((request) => tells(request));

/** Keys and headers of everything in the caches, and names of the databases. */
const traces = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [await indexedDB.databases()];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const headers = [...((await cache.match(request))?.headers ?? [])];
        found.push([name, request.url, headers, [...request.headers], request.referrer]);
      }
    }
    return JSON.stringify(found);
  });

test('a share of 20,000 letters is kept, and no byte of it is in what the host received, in keys or in headers', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, at } = visitor;
  expect(TEXT.length).toBeGreaterThan(20_000);
  await readOnce(visitor);
  const id = await share(page, at(paths.add()), { title: TITLE, text: TEXT, url: LINK });
  await hydrated(page);
  expect(await storedText(page, id)).toBe(`${TITLE}\n\n${TEXT}\n\n${LINK}`);
  expect(told(visitor)).toEqual([]);
  expect(tells(await traces(page))).toBe(false);
  expect(tells(page.url())).toBe(false);
});

test('a share in the address, as apps installed before send it, is kept and does not reach the host', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, at } = visitor;
  await readOnce(visitor);
  await page.goto(at(`${paths.add()}?${new URLSearchParams({ title: TITLE, text: TEXT, url: LINK })}`));
  await page.waitForURL(/\?shared=/);
  await hydrated(page);
  const id = new URL(page.url()).searchParams.get(SHARED_PARAM) ?? '';
  expect(await storedText(page, id)).toBe(`${TITLE}\n\n${TEXT}\n\n${LINK}`);
  expect(told(visitor)).toEqual([]);
  expect(tells(await traces(page))).toBe(false);
});

test('a share that the device has no space for is handed to the page by the worker', async ({ visit }) => {
  const visitor = await visit();
  const { page, context, at } = visitor;
  await readOnce(visitor);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  const id = await share(page, at(paths.add()), { title: TITLE, text: TEXT });
  const text = await page.evaluate(
    (message) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.controller?.postMessage(message, [port2]);
      }),
    { type: GET_SHARED_TEXT, id },
  );
  expect(text).toBe(`${TITLE}\n\n${TEXT}`);
  await expect(page.getByLabel('पूरी खबर')).toHaveValue(`${TITLE}\n\n${TEXT}`);
  expect(await storedText(page, id)).toBeNull();
  expect(told(visitor)).toEqual([]);
});

test('words that were searched for do not reach the host, and are no part of a key', async ({ visit }) => {
  const visitor = await visit();
  const { page, at } = visitor;
  await readOnce(visitor);
  await page.goto(at(paths.search(WORD)));
  await hydrated(page);
  await page.goto(at(`${paths.search().slice(0, -1)}?q=${encodeURIComponent(WORD)}`));
  await hydrated(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe(WORD);
  expect(told(visitor)).toEqual([]);
  expect(tells(await traces(page))).toBe(false);
});

test('the manifest asks for shares by form', () => {
  expect(builtData<{ share_target: unknown }>('/manifest.webmanifest').share_target).toEqual({
    action: paths.add(),
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { title: 'title', text: 'text', url: 'url' },
  });
});

test('a shared text stands in the box as what it is, waits through a reload, and goes when it is saved or thrown away', async ({
  visit,
}) => {
  const visitor = await visit();
  const { page, at } = visitor;
  await readOnce(visitor);
  const story = 'गांव के स्कूल में नई लाइब्रेरी सोमवार को खुली. इसमें बच्चों के लिए दो हजार किताबें रखी गई हैं.';
  const first = await share(page, at(paths.add()), { text: story });
  await share(page, at(paths.add()), { text: `दूसरी खबर. ${story}` });
  await expect(page.getByLabel('पूरी खबर')).toHaveValue(`दूसरी खबर. ${story}`);
  await expect(page.getByText('यह पाठ किसी दूसरे ऐप या लिंक से आया है')).toBeVisible();
  await expect(page.getByText('यह खबर किसी दूसरे ऐप या लिंक से आई है')).toBeVisible();
  await expect(page.getByText('यह खबर आपने जोड़ी है')).toHaveCount(0);
  await page.getByRole('button', { name: 'यह पाठ हटाएं' }).click();
  await expect(page.getByLabel('पूरी खबर')).toHaveValue('');
  await page.reload();
  await page.getByRole('region', { name: 'दूसरे ऐप से आए पाठ' }).getByRole('link').click();
  await expect(page.getByLabel('पूरी खबर')).toHaveValue(story);
  await page.getByLabel(/^शीर्षक/).fill('नई लाइब्रेरी');
  await page.getByRole('button', { name: 'मेरी खबरों में सेव करें' }).click();
  await expect(page.getByText('यह खबर आपने जोड़ी है', { exact: false })).toBeVisible();
  expect(await storedText(page, first)).toBeNull();
  await expect(page.getByRole('region', { name: 'दूसरे ऐप से आए पाठ' })).toHaveCount(0);
});
