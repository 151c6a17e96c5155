import { dataPaths } from '#domain/paths.ts';
import { dataQuery } from './data-query.ts';

const lists = () => import('#domain/page-data/lists.ts');

export const homeQuery = () => dataQuery(dataPaths.home(), async () => (await lists()).parseHomePage);

export const storylineQuery = (id: string) =>
  dataQuery(dataPaths.storyline(id), async () => (await import('#domain/page-data/timeline.ts')).parseStorylinePage);

export const entitiesQuery = () => dataQuery(dataPaths.entities(), async () => (await lists()).parseEntitiesPage);

export const entityQuery = (id: string) => dataQuery(dataPaths.entity(id), async () => (await lists()).parseEntityPage);

export const headlinesQuery = () =>
  dataQuery(dataPaths.headlines(), async () => (await import('#domain/page-data/headlines.ts')).parseHeadlines);

export const monthsQuery = () => dataQuery(dataPaths.months(), async () => (await lists()).parseMonthsPage);

export const monthQuery = (month: string, page: number) =>
  dataQuery(dataPaths.month(month, page), async () => (await lists()).parseMonthPage);

export const aboutQuery = () =>
  dataQuery(dataPaths.about(), async () => (await import('#domain/page-data/about-page.ts')).parseAboutPage);
