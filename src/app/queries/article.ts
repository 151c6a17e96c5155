import { dataPaths } from '#shared/paths.ts';
import { dataQuery } from './data-query.ts';

export const articleQuery = (id: string) =>
  dataQuery(dataPaths.article(id), async () => (await import('#shared/page/article-page.ts')).parseArticlePage);

export const timelineQuery = (storyline: string) =>
  dataQuery(dataPaths.timeline(storyline), async () => (await import('#shared/page/timeline.ts')).parseTimeline);
