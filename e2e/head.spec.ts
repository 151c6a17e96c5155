import { type BuiltPage, builtPages } from '#checks/site/built-site.ts';
import { articleIdIn, NOT_FOUND_PATH, paths, SHELL_PATH } from '#domain/pages.ts';
import { NO_SCRIPT } from './support/noise.ts';
import { content, DIST } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });
// Chromium itself refuses the preloads of scripts that it will not run.
test.beforeEach(({ guard }) => guard.allow(NO_SCRIPT));

const { origin } = content.site;
const STANDS_FOR_OTHERS = [NOT_FOUND_PATH, SHELL_PATH];
const all = builtPages(DIST);
const pages = all.filter(({ path }) => !STANDS_FOR_OTHERS.includes(path));

const allMatches = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => value);
const meta = (html: string, name: string): string[] =>
  allMatches(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'));
const titles = ({ html }: BuiltPage): string[] => allMatches(html, /<title>([^<]*)<\/title>/g);
const canonicals = ({ html }: BuiltPage): string[] => allMatches(html, /<link rel="canonical" href="([^"]*)"/g);
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test('every page has one title, one description and one canonical address, all its own', () => {
  expect(pages.length).toBeGreaterThan(content.articles.length + content.entities.length);
  for (const page of pages) {
    expect(titles(page), page.path).toHaveLength(1);
    expect(meta(page.html, 'description'), page.path).toHaveLength(1);
    expect(canonicals(page), page.path).toEqual([origin + page.path]);
  }
  expect(repeated(pages.flatMap(titles))).toEqual([]);
  expect(repeated(pages.flatMap(({ html }) => meta(html, 'description')))).toEqual([]);
  expect(pages.flatMap(({ html }) => meta(html, 'description')).filter((text) => text.trim() === '')).toEqual([]);
});

test('every page says what it is to those who share it', () => {
  for (const page of pages) {
    const article = articleIdIn(page.path) !== null;
    expect(meta(page.html, 'og:type'), page.path).toEqual([article ? 'article' : 'website']);
    expect(meta(page.html, 'og:url'), page.path).toEqual(canonicals(page));
    expect(meta(page.html, 'og:locale'), page.path).toEqual(['hi_IN']);
    expect(meta(page.html, 'og:site_name'), page.path).toEqual([content.site.name]);
    expect(meta(page.html, 'og:description'), page.path).toEqual(meta(page.html, 'description'));
    const [title = ''] = titles(page);
    const [shared = '-'] = meta(page.html, 'og:title');
    expect(title.startsWith(shared), page.path).toBe(true);
  }
});

test('pages that stand for many addresses are kept out of indexes and name none', () => {
  for (const page of all.filter(({ path }) => STANDS_FOR_OTHERS.includes(path))) {
    expect(meta(page.html, 'robots'), page.path).toEqual(['noindex']);
    expect(canonicals(page), page.path).toEqual([]);
  }
});

test('every page, the offline shell too, carries a rule for each class it uses', () => {
  for (const { path, html } of all) {
    const [css = ''] = allMatches(html, /<style>(.*?)<\/style>/gs);
    const styled = new Set(allMatches(css, /\.([a-z][\w-]*)/gi));
    const used = allMatches(html, /<[a-z][^>]*\sclass="([^"]+)"/g).flatMap((names) => names.split(' '));
    expect(used, path).not.toEqual([]);
    expect(
      used.filter((name) => !styled.has(name)),
      path,
    ).toEqual([]);
  }
});

test('every page is in Hindi and has one headline', () => {
  for (const { path, html } of all) {
    expect(allMatches(html, /<html[^>]*\slang="([^"]*)"/g), path).toEqual(['hi']);
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
  }
});

for (const article of content.articles) {
  test(`the structured data of ${article.id} says what the page shows`, async ({ page, at }) => {
    await page.goto(at(paths.article(article.id)));
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const [news, crumbs] = blocks.map((text) => JSON.parse(text));
    expect(news['@type']).toBe('NewsArticle');
    expect(news.headline).toBe(await page.locator('h1').textContent());
    expect(news.inLanguage).toBe(await page.locator('article').first().getAttribute('lang'));
    expect(news.url).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));

    const header = page.locator('article header').first();
    const times = await header.locator('time').evaluateAll((list) => list.map((time) => time.getAttribute('datetime')));
    const [published, modified] = [news.datePublished, news.dateModified].filter((date) => date !== undefined);
    if (published) expect(times).toContain(published);
    if (modified) expect(times).toContain(modified);
    expect(article.byline ?? undefined).toBe(news.author?.name);
    if (article.byline) await expect(header).toContainText(article.byline);
    expect(news.citation).toEqual(article.sources.flatMap((source) => (source.own ? [] : source.url)));

    expect(crumbs['@type']).toBe('BreadcrumbList');
    const seen = await page
      .getByRole('navigation', { name: 'आप यहां हैं' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => ({ name: link.textContent, path: link.getAttribute('href') })));
    const told = (crumbs.itemListElement as { position: number; name: string; item: string }[]).map(
      ({ name, item }) => ({ name, path: new URL(item).pathname }),
    );
    expect(told.slice(0, -1)).toEqual(seen);
    expect(told.at(-1)).toEqual({ name: article.headline, path: paths.article(article.id) });
    expect(crumbs.itemListElement.map(({ position }: { position: number }) => position)).toEqual(
      told.map((_, i) => i + 1),
    );
  });
}
