import { parseArticlePage } from '#domain/page-data/article-page.ts';
import { parseKeepList } from '#domain/page-data/keep-list.ts';
import { parseEntityPage } from '#domain/page-data/lists.ts';
import { parseStorylinePage, parseTimeline } from '#domain/page-data/timeline.ts';
import { dataPaths } from '#domain/paths.ts';
import { fetchData } from './fetch-data.ts';
import type { Parse } from './parse.ts';

const read = <T>(path: string, parse: Parse<T>): Promise<T> => fetchData(path, async () => parse);

/** Data files as they are on the site now, past what the pages hold in memory. For parts that are loaded late themselves. */
export const readArticle = (id: string) => read(dataPaths.article(id), parseArticlePage);
export const readTimeline = (storyline: string) => read(dataPaths.timeline(storyline), parseTimeline);
export const readStoryline = (id: string) => read(dataPaths.storyline(id), parseStorylinePage);
export const readKeepList = (storyline: string) => read(dataPaths.keep(storyline), parseKeepList);

const PARSERS: readonly [pattern: RegExp, parse: Parse<unknown>][] = [
  [/^\/data\/v1\/articles\//, parseArticlePage],
  [/^\/data\/v1\/timelines\//, parseTimeline],
  [/^\/data\/v1\/storylines\//, parseStorylinePage],
  [/^\/data\/v1\/entities\//, parseEntityPage],
];

/** The check of a data file's shape by its path; `undefined` for what is no data file. */
export const parserOf = (path: string): Parse<unknown> | undefined =>
  PARSERS.find(([pattern]) => pattern.test(path))?.[1];
