import { createHash } from 'node:crypto';
import { headlineRows } from '#domain/article/headline-rows.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import type { Content } from '#domain/site/content.ts';
import { linkContent } from '../link/link-content.ts';
import { articlePage } from './article-pages.ts';
import { collectGarbage } from './collect-garbage.ts';
import { type FileMark, keepList } from './keep-list.ts';
import { entitiesPage, entityPages, homePage, monthPages, monthsPage } from './list-pages.ts';
import { siteSearchIndex } from './search-index.ts';
import { cardOf } from './summaries.ts';
import { storylinePage, timelineOf } from './timelines.ts';

/** What the content becomes. */
export type EmittedData = {
  /** Every data file, by its path from the site's root. */
  readonly files: ReadonlyMap<string, unknown>;
  /** The search index, by path from the site's root. */
  readonly index: ReadonlyMap<string, Uint8Array>;
  /** Every page to prerender, by its path from the site's root. */
  readonly pages: readonly string[];
};

/** Size of a file and the first characters of its hash: enough to tell two versions apart. */
function measure(value: unknown): FileMark {
  const text = JSON.stringify(value);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 12);
  return { bytes: Buffer.byteLength(text), hash };
}

/** Turns content into the data files and the list of pages. Pure: the same content gives the same bytes. */
export function emitData(content: Content): EmittedData {
  const linked = linkContent(content);
  collectGarbage();
  // The index needs the most memory while it is made: before the data files stand beside it.
  const index = new Map(
    Array.from(siteSearchIndex(content, linked), ([file, bytes]) => [dataPaths.search(file), bytes] as const),
  );
  collectGarbage();
  const timelines = new Map(
    content.storylines.map((storyline) => [storyline.id, timelineOf(storyline, content.articles)]),
  );
  const cards = new Map(content.articles.map((article) => [article.id, cardOf(article)]));
  const storylines = new Map(content.storylines.map(({ id, title, shortTitle }) => [id, { id, title, shortTitle }]));
  const files = new Map<string, unknown>();
  const pages: string[] = [
    paths.home(),
    paths.articles(),
    paths.entities(),
    paths.search(),
    paths.library(),
    paths.add(),
    paths.about(),
  ];

  const { title, sections } = content.about;
  files.set(dataPaths.about(), { title, sections });
  files.set(dataPaths.headlines(), headlineRows(content.articles));
  files.set(dataPaths.home(), homePage(content, timelines));
  for (const article of linked.articles) {
    const { id } = article.article;
    files.set(dataPaths.article(id), articlePage(article, { cards, storylines }));
    pages.push(paths.article(id));
  }
  for (const storyline of content.storylines) {
    files.set(dataPaths.timeline(storyline.id), timelines.get(storyline.id));
    files.set(dataPaths.storyline(storyline.id), storylinePage(storyline, content, linked));
    pages.push(paths.storyline(storyline.id));
  }
  files.set(dataPaths.entities(), entitiesPage(content));
  for (const page of entityPages(content, linked, timelines)) {
    files.set(dataPaths.entity(page.entity.id), page);
    pages.push(paths.entity(page.entity.id));
  }
  files.set(dataPaths.months(), monthsPage(content.articles));
  for (const page of monthPages(content.articles)) {
    files.set(dataPaths.month(page.month, page.page), page);
    pages.push(paths.month(page.month, page.page));
  }
  const marks = new Map(Array.from(files, ([path, value]) => [path, measure(value)]));
  for (const storyline of content.storylines) {
    files.set(dataPaths.keep(storyline.id), keepList(storyline, files, marks));
  }
  files.set(dataPaths.manifest(), {
    version: 1,
    files: Object.fromEntries(Array.from(marks, ([path, { hash }]) => [path, hash])),
  });
  return { files, index, pages };
}
