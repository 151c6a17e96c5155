import { parseAboutPage } from './about-page.ts';
import { parseArticlePage } from './article-page.ts';
import { parseEntitiesPage, parseEntityPage } from './entity-page.ts';
import { parseHeadlines } from './headlines.ts';
import { parseHomePage } from './home-page.ts';
import { parseKeepList } from './keep-list.ts';
import { parseMonthPage, parseMonthsPage } from './month-page.ts';
import { parseStorylinePage } from './storyline-page.ts';
import { parseTimeline } from './timeline.ts';

/** The check of every data file's shape, by the file's name in `pages.ts`. With all schemas: loaded only when data are fetched. */
export const PARSERS = {
  home: parseHomePage,
  months: parseMonthsPage,
  month: parseMonthPage,
  article: parseArticlePage,
  timeline: parseTimeline,
  storyline: parseStorylinePage,
  entities: parseEntitiesPage,
  entity: parseEntityPage,
  about: parseAboutPage,
  headlines: parseHeadlines,
  keep: parseKeepList,
};
