import type { Page } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { headline, hydrated, storyHere } from './support/app.ts';
import { NO_SCRIPT } from './support/noise.ts';
import { content, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

const other = content.articles.find(({ id }) => id !== STORY.id) ?? STORY;

const POPOVER = 'HTMLElement.prototype.popover';

/** What an older browser, or one that was told to, does not have: a path from the global object, deleted before any script. */
const MISSING = [
  'AbortSignal.any',
  'AbortSignal.timeout',
  'AbortSignal.prototype.throwIfAborted',
  'reportError',
  'Object.hasOwn',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Object.groupBy',
  'Promise.withResolvers',
  'structuredClone',
  'crypto.randomUUID',
  'Intl.Segmenter',
  'ResizeObserver',
  'IntersectionObserver',
  'requestIdleCallback',
  POPOVER,
  'BroadcastChannel',
  'navigator.locks',
  'CSS.escape',
] as const;

/** What Chrome 87 lacks of it, together. */
const CHROME_87 = MISSING.slice(0, 14);

/** Source of a script that deletes. It runs in pages, and before the code of their workers. */
const deletion = (names: readonly string[]): string => `for (const name of ${JSON.stringify(names)}) {
  const path = name.split('.');
  const last = path.pop();
  let owner = path.reduce((value, key) => value?.[key], globalThis);
  while (owner && !Object.prototype.hasOwnProperty.call(owner, last)) owner = Object.getPrototypeOf(owner);
  if (owner) delete owner[last];
}
`;

async function takeAway(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript(deletion(names));
  await page.route(/\/assets\/[\w-]*worker[\w-]*\.js$/, async (route) => {
    const response = await route.fetch({ maxRetries: 2 });
    await route.fulfill({ response, body: deletion(names) + (await response.text()) });
  });
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' });

for (const [name, names] of [
  ...MISSING.map(
    (missing) => [missing, missing === POPOVER ? [POPOVER, 'HTMLElement.prototype.showPopover'] : [missing]] as const,
  ),
  ['all that Chrome 87 lacks', CHROME_87] as const,
]) {
  test(`without ${name}: reading, a link, Back, a card, the timeline, saving and search`, async ({ page, at }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await takeAway(page, names);
    await page.goto(at(paths.articles()));
    await hydrated(page);
    const link = page.locator(`a[href="${paths.article(STORY.id)}"]`).first();
    await link.click();
    await expect(headline(page)).toHaveText(STORY.headline);
    await storyHere(page);
    await page.goBack();
    await expect(link).toBeVisible();
    await page.goForward();
    await storyHere(page);

    const entity = page.locator('main article a[data-entity]').first();
    if (name === POPOVER) {
      // The name leads to its page.
      const address = await entity.getAttribute('href');
      await entity.tap();
      await expect(page).toHaveURL(at(address ?? ''));
      await page.goBack();
      await storyHere(page);
    } else {
      await entity.tap();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }

    await page.getByRole('button', { name: 'सेव करें', exact: true }).click();
    await expect(page.locator('[data-saving="whole"]')).toBeVisible();

    await page.goto(at(paths.article(other.id)));
    await hydrated(page);
    await expect(headline(page)).toHaveText(other.headline);

    await page.goto(at(paths.search()));
    await hydrated(page);
    await page.getByRole('searchbox').fill('rajnath');
    await expect(page.locator('section[aria-label="कौन, क्या, कहां"] a[data-result]').first()).toContainText('राजनाथ');
    expect(errors).toEqual([]);
  });
}

/** Runs every worker as a script without imports, as Firefox before 114 does; or refuses modules. */
const NO_MODULE_WORKERS = {
  'reads them as plain scripts': `
    const { Worker: Own } = window;
    window.Worker = class extends Own {
      constructor(url) {
        super(url);
      }
    };`,
  'refuses them': `
    const { Worker: Own } = window;
    window.Worker = class extends Own {
      constructor(url, options) {
        if (options?.type === 'module') throw new TypeError('module workers are not supported');
        super(url, options);
      }
    };`,
};
for (const [kind, script] of Object.entries(NO_MODULE_WORKERS)) {
  test(`where the browser has no segmenter, and of module workers ${kind}, a pasted text is read and search leads on`, async ({
    page,
    at,
    guard,
  }) => {
    // The worker of search does import.
    guard.allow(/^uncaught: $/);
    await page.addInitScript(script);
    await takeAway(page, ['Intl.Segmenter']);
    await page.goto(at(paths.add()));
    await hydrated(page);
    await page
      .getByLabel('पूरी खबर')
      .fill('गांव के स्कूल में नई लाइब्रेरी सोमवार को खुली।इसमें दो हजार किताबें हैं।\n\nलाइब्रेरी रोज सुबह नौ बजे खुलेगी।');
    await expect(page.getByLabel(/^शीर्षक/)).toHaveValue(/लाइब्रेरी सोमवार को खुली/);
    await expect(page.getByRole('alert')).toHaveCount(0);

    await page.goto(at(paths.search()));
    await hydrated(page);
    await page.getByRole('searchbox').fill('rajnath');
    await page.getByRole('alert').getByRole('link').click();
    await expect(page).toHaveURL(at(paths.articles()));
  });
}

/** What a browser below the oldest supported ones lacks: the app may break, and then the page is the one that the host sent. */
const BELOW = [
  ['ResizeObserver', ['ResizeObserver']],
  ['Object.entries', ['Object.entries', 'Object.fromEntries']],
  ['matchAll and flatMap', ['String.prototype.matchAll', 'Array.prototype.flatMap', 'Array.prototype.flat']],
  ['matchMedia', ['matchMedia']],
  ['replaceState', ['History.prototype.replaceState']],
] as const;

for (const [name, names] of BELOW) {
  test(`without ${name} a story and a running story stay readable and their links lead on`, async ({
    page,
    at,
    guard,
  }) => {
    guard.allow(/./);
    await takeAway(page, names);
    for (const [path, title] of [
      [paths.article(STORY.id), STORY.headline],
      [paths.storyline(STORYLINE.id), STORYLINE.title],
    ] as const) {
      await page.goto(at(path));
      await page.mouse.click(5, 5);
      await expect(headline(page)).toContainText(title);
      await expect(page.locator('main p').first()).toBeVisible();
      await page.locator('a[href="/"]').first().click();
      await expect(page).toHaveURL(at('/'));
      await expect(page.locator('main h2').first()).toBeVisible();
    }
  });
}

test.describe('without cascade layers', () => {
  // The styles that the test changes no longer have the hashes that the policy allows.
  test.use({ bypassCSP: true, viewport: { width: 1280, height: 900 }, isMobile: false, javaScriptEnabled: false });

  test('a story has lines that can be read, and a name of the usual size', async ({ page, at, guard }) => {
    guard.allow(NO_SCRIPT);
    await page.route(/\/(?:[\w-]+\.css)?$/, async (route) => {
      const response = await route.fetch();
      // A rule that the browser does not know is skipped with all it holds.
      await route.fulfill({ response, body: (await response.text()).replaceAll('@layer', '@unknown') });
    });
    await page.goto(at(paths.article(STORY.id)));
    const sizeOf = async (selector: string) =>
      (await page.locator(selector).first().boundingBox()) ?? { width: 0, height: 0 };
    expect((await sizeOf('main article p')).width).toBeLessThan(800);
    expect((await sizeOf('header svg')).width).toBeLessThan(160);
    expect((await sizeOf('header svg')).height).toBeLessThan(80);
    expect((await sizeOf('h1')).height).toBeGreaterThan(20);
    const { y } = (await page.locator('header').first().boundingBox()) ?? { y: 999 };
    expect(y).toBeLessThan(60);
  });
});
