import { dataPaths } from '#domain/paths.ts';
import { dataQuery } from './data-query.ts';

export const articleQuery = (id: string) =>
  dataQuery(dataPaths.article(id), async () => (await import('#domain/page-data/article-page.ts')).parseArticlePage);

export const timelineQuery = (storyline: string) =>
  dataQuery(dataPaths.timeline(storyline), async () => (await import('#domain/page-data/timeline.ts')).parseTimeline);
