import type { Article } from '#domain/article/schema.ts';
import type { EntitiesPage, EntityPage } from '#domain/page-data/entity-page.ts';
import type { HomePage } from '#domain/page-data/home-page.ts';
import type { MonthPage, MonthsPage } from '#domain/page-data/month-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import type { Content } from '#domain/site/content.ts';
import type { LinkedContent } from '../link/linked-content.ts';
import { newestFirst, storyDate, summarize } from './summaries.ts';

/** Sizes that keep a list page's weight the same however many articles there are. */
const LATEST_ON_HOME = 8;
const LATEST_ON_LISTS = 10;
const STORIES_A_PAGE = 40;
const STORIES_OF_ENTITY = 30;
const EVENTS_IN_TEASER = 3;

export function homePage({ site, articles, storylines }: Content, timelines: ReadonlyMap<string, Timeline>): HomePage {
  const sorted = articles.toSorted(newestFirst);
  const lead = sorted.find(({ id }) => id === site.lead) ?? sorted.find(({ kind }) => kind === 'news') ?? sorted[0];
  if (!lead) throw new Error('no articles');
  return {
    lead: summarize(lead),
    latest: sorted
      .filter((article) => article !== lead)
      .slice(0, LATEST_ON_HOME)
      .map(summarize),
    storylines: site.storylines.flatMap((id) => {
      const storyline = storylines.find((candidate) => candidate.id === id);
      const timeline = timelines.get(id);
      if (!storyline || !timeline) return [];
      return {
        id,
        title: storyline.title,
        description: storyline.description,
        eventCount: timeline.events.length,
        articleCount: articles.filter((article) => article.storylines.includes(id)).length,
        events: timeline.events.slice(-EVENTS_IN_TEASER).reverse(),
      };
    }),
  };
}

const monthOf = (article: Article): string => storyDate(article).slice(0, 7);

/** Articles by month, newest month and newest article first. An article known only to the year stands in no month. */
function byMonth(articles: readonly Article[]): Map<string, Article[]> {
  const months = new Map<string, Article[]>();
  for (const article of articles.toSorted(newestFirst)) {
    const month = monthOf(article);
    if (!/^\d{4}-\d{2}$/.test(month)) continue;
    const list = months.get(month);
    if (list) list.push(article);
    else months.set(month, [article]);
  }
  return months;
}

export function monthsPage(articles: readonly Article[]): MonthsPage {
  return {
    months: Array.from(byMonth(articles), ([month, list]) => ({ month, count: list.length })),
    latest: articles.toSorted(newestFirst).slice(0, LATEST_ON_LISTS).map(summarize),
  };
}

/** The pages of every month. */
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

export function entitiesPage({ entities }: Content): EntitiesPage {
  return { entities: entities.map(({ id, kind, name, abbreviation }) => ({ id, kind, name, abbreviation })) };
}

/** One page an entity: the stories that name it and the events it is part of. */
export function entityPages(
  content: Content,
  linked: LinkedContent,
  timelines: ReadonlyMap<string, Timeline>,
): EntityPage[] {
  // Newest first, as each list is: sorted once, not for every entity.
  const sorted = linked.articles.toSorted((a, b) => newestFirst(a.article, b.article));
  const naming = new Map<string, Article[]>();
  for (const { article, mentions } of sorted) {
    for (const id of mentions.keys()) {
      const list = naming.get(id);
      if (list) list.push(article);
      else naming.set(id, [article]);
    }
  }
  return content.entities.map((entity) => {
    const about = content.storylines.find((storyline) => storyline.entity === entity.id);
    const own = content.storylines.flatMap((storyline) => {
      // A storyline about the entity is linked whole; its events are not repeated.
      if (storyline === about) return [];
      const ids = new Set(
        storyline.events
          .filter((event) => event.entities.includes(entity.id) || event.place?.entity === entity.id)
          .map(({ id }) => id),
      );
      const events = timelines.get(storyline.id)?.events.filter(({ id }) => ids.has(id)) ?? [];
      return events.length > 0 ? { id: storyline.id, title: storyline.title, events } : [];
    });
    const articles = naming.get(entity.id) ?? [];
    return {
      entity,
      storyline: about
        ? {
            id: about.id,
            title: about.title,
            eventCount: about.events.length,
            articleCount: content.articles.filter(({ storylines }) => storylines.includes(about.id)).length,
          }
        : null,
      articles: articles.slice(0, STORIES_OF_ENTITY).map(summarize),
      articleCount: articles.length,
      timelines: own,
    };
  });
}
