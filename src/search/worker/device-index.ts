import { articleSentences } from '#domain/article/article-sentences.ts';
import type { Sentence } from '#domain/article/linked.ts';
import { toldOn } from '#domain/article/story-dates.ts';
import { dataCache } from '#domain/offline/cache-names.ts';
import { type ArticlePage, parseArticlePage } from '#domain/page-data/article-page.ts';
import { type EntityPage, parseEntityPage } from '#domain/page-data/entity-page.ts';
import { parseTimeline, type Timeline } from '#domain/page-data/timeline.ts';
import { dataPaths, withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { buildAndOpenIndex } from '../build/open-index.ts';
import type { SearchDocument } from '../build/search-document.ts';
import type { IndexFiles } from '../engine/files/index-files.ts';

/** An index of what is stored on the device, and the sentences of its stories by id. */
export type DeviceIndex = { readonly files: IndexFiles; readonly sentences: ReadonlyMap<string, readonly Sentence[]> };

/**
 * Reads the stored data files of one kind. A file that cannot be parsed is left out; the page that opens it fetches it again.
 * @param sample path of a file of this kind with an empty id.
 */
async function storedFiles<T>(base: string, sample: string, parse: (value: unknown) => T): Promise<T[]> {
  const folder = withBase(base, sample).replace(/\.json$/, '');
  const cache = await caches.open(dataCache(base));
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(folder));
  const found: T[] = [];
  for (const request of requests) {
    const read = async () => parse(await (await cache.match(request))?.json());
    const file = await optional(read(), 'stored data file');
    if (file !== undefined) found.push(file);
  }
  return found;
}

const storyDocument = (article: ArticlePage, sentences: readonly Sentence[]): SearchDocument => ({
  id: article.id,
  title: article.headline,
  text: [article.standfirst ?? '', ...article.keyPoints, ...sentences.map(({ text }) => text)].join('\n'),
  date: toldOn(article),
  storylines: article.storylines.map(({ id }) => id),
  kind: article.kind,
});

const entityDocument = ({ entity }: EntityPage): SearchDocument => ({
  id: entity.id,
  group: 'entity',
  title: entity.name,
  alsoNamed: [entity.abbreviation ?? '', ...entity.variants, ...entity.roman, entity.english].filter(
    (name) => name !== '',
  ),
  text: entity.explanation,
});

const eventDocuments = ({ id: storyline, events }: Timeline): SearchDocument[] =>
  events.map((event) => ({
    id: `${storyline}/${event.id}`,
    group: 'event',
    title: event.label,
    text: event.place ?? '',
    date: event.date,
    storylines: [storyline],
  }));

/**
 * Builds an index of the stories, entities and timelines stored on the device, with the code that builds the site's.
 * @param base base path of the site.
 */
export async function buildDeviceIndex(base: string): Promise<DeviceIndex> {
  const [articles, entities, timelines] = await Promise.all([
    storedFiles(base, dataPaths.article(''), parseArticlePage),
    storedFiles(base, dataPaths.entity(''), parseEntityPage),
    storedFiles(base, dataPaths.timeline(''), parseTimeline),
  ]);
  const sentences = new Map(articles.map((article) => [article.id, articleSentences(article)]));
  const documents = [
    ...articles.map((article) => storyDocument(article, sentences.get(article.id) ?? [])),
    ...entities.map(entityDocument),
    ...timelines.flatMap(eventDocuments),
  ];
  return { files: await buildAndOpenIndex(documents, { titles: true }), sentences };
}
