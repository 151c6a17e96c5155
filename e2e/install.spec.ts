import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kept, readOnce } from './support/app.ts';
import { watch } from './support/guard.ts';
import { makeProfile } from './support/profile.ts';
import { builtData, content, DIST } from './support/site.ts';
import { expect, test } from './support/test.ts';

type Picture = { src: string; sizes: string; type: string; purpose?: string; form_factor?: string; label?: string };
type Manifest = Record<'id' | 'name' | 'short_name' | 'lang' | 'start_url' | 'scope' | 'display', string> & {
  icons: Picture[];
  screenshots: Picture[];
  shortcuts: { name: string; url: string }[];
};
const manifest = builtData<Manifest>('/manifest.webmanifest');

/** Width and height of a PNG, from its header. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('the manifest names the app in Hindi and stays within the site', () => {
  expect(manifest).toMatchObject({ id: '/', start_url: '/', scope: '/', display: 'standalone', lang: 'hi' });
  expect(manifest.short_name).toBe(content.site.name);
  expect(manifest.name).toMatch(/[\u0900-\u097f]/);
});

test('icons and screenshots exist in the sizes told', () => {
  const sizes = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
  for (const needed of ['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']) {
    expect(sizes).toContain(needed);
  }
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const file = join(DIST, src);
    if (type === 'image/svg+xml') expect(readFileSync(file, 'utf8')).toContain('<svg');
    else expect(pngSize(file), src).toBe(sizes);
  }
  expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['narrow', 'wide']));
});

test('shortcuts lead to pages of ours', async ({ request, at }) => {
  expect(manifest.shortcuts.length).toBeGreaterThanOrEqual(3);
  for (const { name, url } of manifest.shortcuts) {
    expect(name).toMatch(/[\u0900-\u097f]/);
    expect((await request.get(at(url))).status(), url).toBe(200);
  }
});

test('Chromium finds nothing that keeps the app from being installed', async ({ at, host }) => {
  // A profile, because Chromium installs nothing from the contexts of other tests.
  const profile = await makeProfile();
  const context = await profile.open();
  const guard = await watch(context, host.origin);
  const page = await context.newPage();
  await page.goto(at('/'));
  await kept(page);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}').short_name).toBe(content.site.name);
  await profile.discard();
  guard.check();
});

test('the service worker is asked for only after the page has loaded', async ({ page, at, guard }) => {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...args) {
      performance.mark(`register ${document.readyState}`);
      return register.apply(this, args);
    };
  });
  await readOnce({ page, at });
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  expect(marks.filter((name) => name.startsWith('register'))).toEqual(['register complete']);
  expect(guard.requests.filter((request) => request.url().endsWith('/sw.js')).length).toBeLessThanOrEqual(1);
});

test('the service worker weighs at most 12 kB', () => {
  expect(gzipSync(readFileSync(join(DIST, 'sw.js'))).byteLength).toBeLessThanOrEqual(12_000);
});
