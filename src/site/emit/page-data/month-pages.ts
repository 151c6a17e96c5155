import type { Article } from '#domain/article/schema.ts';
import type { MonthPage, MonthsPage } from '#domain/page-data/month-page.ts';
import { newestFirst, storyDate, summarize } from '../summaries.ts';

const LATEST = 10;
const STORIES_A_PAGE = 40;

/** Articles by month (`2021-07`), newest month and newest article first. An article dated only to a year is in no month. */
function byMonth(articles: readonly Article[]): Map<string, Article[]> {
  const months = new Map<string, Article[]>();
  for (const article of articles.toSorted(newestFirst)) {
    const month = storyDate(article).slice(0, 7);
    if (!/^\d{4}-\d{2}$/.test(month)) continue;
    const list = months.get(month);
    if (list) list.push(article);
    else months.set(month, [article]);
  }
  return months;
}

/** The page of all articles: every month with its number of articles, and the newest articles. */
export function monthsPage(articles: readonly Article[]): MonthsPage {
  return {
    months: Array.from(byMonth(articles), ([month, list]) => ({ month, count: list.length })),
    latest: articles.toSorted(newestFirst).slice(0, LATEST).map(summarize),
  };
}

/** The pages of every month, newest month first; a long month has several. */
export function monthPages(articles: readonly Article[]): MonthPage[] {
  const months = [...byMonth(articles)];
  return months.flatMap(([month, list], at) => {
    const pages = Math.ceil(list.length / STORIES_A_PAGE);
    return Array.from({ length: pages }, (_, index) => ({
      month,
      page: index + 1,
      pages,
      articles: list.slice(index * STORIES_A_PAGE, (index + 1) * STORIES_A_PAGE).map(summarize),
      older: months[at + 1]?.[0] ?? null,
      newer: months[at - 1]?.[0] ?? null,
    }));
  });
}
