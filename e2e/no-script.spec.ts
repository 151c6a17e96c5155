import { formatEdtf } from '#domain/dates/format-date.ts';
import { paths } from '#domain/pages.ts';
import { expectNoSidewaysScroll } from './support/app.ts';
import { fontsIn } from './support/guard.ts';
import { NO_SCRIPT } from './support/noise.ts';
import { content, PAGE_KINDS, STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

// Chromium itself refuses the preloads of scripts that it will not run.
test.beforeEach(({ guard }) => guard.allow(NO_SCRIPT));

test('without JavaScript no page fetches a font', async ({ page, at, guard }) => {
  const found = PAGE_KINDS.filter(([name]) => name !== 'not found');
  for (const [, path] of found) await page.goto(at(path), { waitUntil: 'load' });
  expect(fontsIn(guard.requests)).toEqual([]);
});

const storylineOf = new Map(content.storylines.map((storyline) => [storyline.id, storyline]));
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const article of content.articles) {
  test(`without JavaScript ${article.id} is whole`, async ({ page, at, request }) => {
    await page.goto(at(paths.article(article.id)));
    await expect(page.locator('h1')).toHaveText(article.headline);

    // The numbers of sources are no part of the text.
    await page.locator('article sup').evaluateAll((list) => {
      for (const sup of list) sup.remove();
    });
    const drawn = (await page.locator('article').first().locator('p').allInnerTexts()).map(oneSpace);
    const written = article.blocks.filter((block) => block.type === 'paragraph').map(({ text }) => oneSpace(text));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((text) => !drawn.includes(text))).toEqual([]);

    const sources = page.getByRole('region', { name: 'स्रोत' }).getByRole('link');
    expect(await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      article.sources.flatMap((source) => (source.own ? [] : source.url)),
    );

    const links = await page
      .locator('a[href^="/khabar/"]')
      .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
    const inner = [...new Set(links)];
    const inline = article.blocks.filter((block) => block.type === 'related').flatMap(({ target }) => target ?? []);
    expect(inline.filter((id) => !inner.includes(at(paths.article(id))))).toEqual([]);
    for (const link of inner) expect((await request.get(link)).status(), link).toBe(200);

    const storyline = storylineOf.get(article.storylines[0] ?? '');
    for (const width of storyline ? [360, 1280] : []) {
      await page.setViewportSize({ width, height: 800 });
      // Read in one go: asking for each of fifty events would take longer than all the rest.
      const events = await page.locator('aside [data-event]').evaluateAll((items) =>
        (items as HTMLElement[]).map((item) => ({
          id: item.dataset.event,
          seen: item.checkVisibility({ checkVisibilityCSS: true }) && item.getBoundingClientRect().height > 0,
          text: item.innerText.replace(/\s+/g, ' '),
        })),
      );
      expect(events).toHaveLength(storyline?.events.length ?? 0);
      for (const { id, date, label } of storyline?.events ?? []) {
        const event = events.find((drawn) => drawn.id === id);
        expect(event?.seen, id).toBe(true);
        expect(event?.text).toContain(oneSpace(label));
        expect(event?.text).toContain(oneSpace(formatEdtf(date, 'hi')));
      }
      await expectNoSidewaysScroll(page);
    }
  });
}

for (const [name, path] of PAGE_KINDS.filter(([name]) => name !== 'not found')) {
  test(`without JavaScript the ${name} page has its headline and links that lead on`, async ({ page, at }) => {
    await page.goto(at(path));
    await expect(page.locator('h1')).toBeVisible();
    await page.getByRole('contentinfo').getByRole('link').last().click();
    await expect(page.locator('h1')).toHaveText('हमारे बारे में');
  });
}

test('without JavaScript the library does not wait for a list that never comes', async ({ page, at }) => {
  await page.goto(at(paths.library()));
  const main = page.getByRole('main');
  await expect(main).toContainText('यह सूची आपके ब्राउजर में बनती है।');
  await expect(main.getByText('जावास्क्रिप्ट चालू करें')).toBeVisible();
  await expect(main).not.toContainText('रही है…');
});

test('without JavaScript the number of a source leads to it in the list below the text', async ({ page, at }) => {
  await page.goto(at(paths.article(STORY.id)));
  const number = page.locator('article sup a').first();
  const item = page.locator(`[id="src${await number.innerText()}"]`);
  await number.click();
  await expect(item).toBeInViewport();
  await expect(item.getByRole('link')).toHaveCount(1);
});
