import { headlineRows } from '#domain/article/headline-rows.ts';
import type { AboutPage } from '#domain/page-data/about-page.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { EntitiesPage, EntityPage } from '#domain/page-data/entity-page.ts';
import type { HomePage } from '#domain/page-data/home-page.ts';
import type { MonthPage, MonthsPage } from '#domain/page-data/month-page.ts';
import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import type { Content } from '#domain/site/content.ts';
import type { LinkedContent } from '../link/linked-content.ts';
import { articlePage } from './page-data/article-page.ts';
import { entitiesPage, entityPages } from './page-data/entity-pages.ts';
import { homePage } from './page-data/home-page.ts';
import { monthPages, monthsPage } from './page-data/month-pages.ts';
import { storylinePage, timelineOf } from './page-data/storyline-page.ts';
import { cardOf } from './summaries.ts';

/** What the site shows, one value a data file. Maps go by id of the article or storyline. */
export type SiteData = {
  readonly about: AboutPage;
  readonly headlines: ReturnType<typeof headlineRows>;
  readonly home: HomePage;
  readonly articles: ReadonlyMap<string, ArticlePage>;
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly storylines: ReadonlyMap<string, StorylinePage>;
  readonly entities: EntitiesPage;
  readonly entityPages: readonly EntityPage[];
  readonly months: MonthsPage;
  readonly monthPages: readonly MonthPage[];
};

/**
 * Turns content and its links into the data of every page. Pure: equal content gives equal data on the same day.
 * @param today ISO day, by which announced events are overdue.
 */
export function emitData(content: Content, linked: LinkedContent, today: string): SiteData {
  const { about, articles } = content;
  const cards = new Map(articles.map((article) => [article.id, cardOf(article)]));
  const names = new Map(content.storylines.map(({ id, title, shortTitle }) => [id, { id, title, shortTitle }]));
  const timelines = new Map(
    content.storylines.map((storyline) => [storyline.id, timelineOf(storyline, articles, today)]),
  );
  return {
    about: { title: about.title, sections: about.sections, corrections: content.site.corrections },
    headlines: headlineRows(articles),
    home: homePage(content, timelines),
    articles: new Map(linked.articles.map((story) => [story.article.id, articlePage(story, cards, names)])),
    timelines,
    storylines: new Map(content.storylines.map((line) => [line.id, storylinePage(line, content, linked)])),
    entities: entitiesPage(content),
    entityPages: entityPages(content, linked, timelines),
    months: monthsPage(articles),
    monthPages: monthPages(articles),
  };
}
