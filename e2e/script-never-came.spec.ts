import type { Page } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { hydrated } from './support/app.ts';
import { STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

const CONTROLS = 'button, input, label, select, textarea';

/** Pages with controls, by path, and what each says of itself where the app does not come. */
const PAGES = [
  ['a story', paths.article(STORY.id), null],
  ['a running story', paths.storyline(STORYLINE.id), null],
  ['search', paths.search(), 'खोज आपके ब्राउजर में चलती है'],
  ['pasting', paths.add(), 'खबर जोड़ने का काम आपके ब्राउजर में होता है'],
  ['the library', paths.library(), 'सूची न आए, तो'],
] as const;

/** Ways in which a script does not come alive. */
const FAILURES = [
  ['does not come', (page: Page) => page.route('**/assets/*.js', (route) => route.abort())],
  [
    'is not there',
    (page: Page) => page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: 'not found' })),
  ],
  [
    'cannot be read',
    (page: Page) =>
      page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'const = ;' })),
  ],
  ['breaks at its start', (page: Page) => page.addInitScript('delete Object.fromEntries;')],
] as const;

/** Texts of the page that a reader sees, and controls that could be pressed. */
const seen = (page: Page) =>
  page.evaluate((controls) => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    return {
      controls: [...document.querySelectorAll(controls)].filter(shown).map(({ outerHTML }) => outerHTML.slice(0, 80)),
      paragraphs: [...document.querySelectorAll('main p')]
        .filter(shown)
        .map(({ textContent }) => textContent?.trim() ?? ''),
      links: [...document.querySelectorAll('a[href^="/"]')].filter(shown).length,
    };
  }, CONTROLS);

/** Lets the time pass after which a page says that it has no app. */
const waited = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });

for (const [failure, fail] of FAILURES) {
  test(`where the script ${failure}, no page has a control that does nothing, and links lead on`, async ({
    page,
    at,
    guard,
  }) => {
    guard.allow(/./);
    await fail(page);
    for (const [name, path, line] of PAGES) {
      await page.goto(at(path));
      await expect.poll(async () => (await seen(page)).controls, name).toEqual([]);
      await waited(page);
      const { paragraphs, links } = await seen(page);
      expect(paragraphs.length, name).toBeGreaterThan(0);
      expect(links, name).toBeGreaterThan(0);
      if (line) expect(paragraphs.join('\n')).toContain(line);
    }
    await page.goto(at(paths.article(STORY.id)));
    await expect(page.locator('h1')).toHaveText(STORY.headline);
    await page.locator('a[href="/"]').first().click();
    await expect(page).toHaveURL(at('/'));
    await expect(page.locator('main h2').first()).toBeVisible();
  });
}

test('where the page breaks while it is taken over, it has no control that does nothing', async ({
  page,
  at,
  guard,
}) => {
  guard.allow(/./);
  // Needed to render a story, not to start.
  await page.addInitScript('delete Date.UTC');
  const broken = page.waitForEvent('console', (message) => message.text().includes('during render'));
  await page.goto(at(paths.article(STORY.id)));
  await broken;
  await expect.poll(async () => (await seen(page)).controls).toEqual([]);
  await expect(page.locator('h1')).toHaveText(STORY.headline);
});

test('with the app the controls are there, and no page says that it needs it', async ({ page, at }) => {
  for (const [name, path] of PAGES) {
    await page.goto(at(path));
    await hydrated(page);
    const { controls, paragraphs } = await seen(page);
    if (name !== 'the library') expect(controls.length, name).toBeGreaterThan(0);
    await expect(page.locator('.without-app:visible'), name).toHaveCount(0);
    expect(paragraphs.length, name).toBeGreaterThan(0);
  }
});
