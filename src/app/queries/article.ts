import { ArticlePageSchema } from '#shared/page/article-page.ts';
import { TimelineSchema } from '#shared/page/timeline.ts';
import { dataPaths } from '#shared/paths.ts';
import { dataQuery } from './data-query.ts';

export const articleQuery = (id: string) => dataQuery(dataPaths.article(id), ArticlePageSchema);

export const timelineQuery = (storyline: string) => dataQuery(dataPaths.timeline(storyline), TimelineSchema);
