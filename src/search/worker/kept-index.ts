import { articleSentences } from '#domain/article/article-sentences.ts';
import type { Sentence } from '#domain/article/linked.ts';
import { DATA_CACHE } from '#domain/offline/cache-names.ts';
import { type ArticlePage, parseArticlePage } from '#domain/page-data/article-page.ts';
import { type EntityPage, parseEntityPage } from '#domain/page-data/entity-page.ts';
import { parseTimeline, type Timeline } from '#domain/page-data/timeline.ts';
import { dataPaths, withBase } from '#domain/pages.ts';
import { buildSearchIndex } from '../build/build-index.ts';
import type { SearchDocument } from '../build/search-document.ts';
import { IndexFiles } from '../engine/files/index-files.ts';

/** An index over what this device keeps, and the sentences of its stories. */
export type KeptIndex = { readonly files: IndexFiles; readonly sentences: ReadonlyMap<string, readonly Sentence[]> };

/** Every kept data file of one kind; a spoilt one is passed over. */
async function keptFiles<T>(base: string, sample: string, parse: (value: unknown) => T): Promise<T[]> {
  const folder = withBase(base, sample).replace(/\.json$/, '');
  const cache = await caches.open(DATA_CACHE);
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(folder));
  const found: T[] = [];
  for (const request of requests) {
    try {
      found.push(parse(await (await cache.match(request))?.json()));
    } catch {
      // Not ours to mend here: the page that opens it fetches it again.
    }
  }
  return found;
}

const storyDocument = (article: ArticlePage, sentences: readonly Sentence[]): SearchDocument => ({
  id: article.id,
  title: article.headline,
  text: [article.standfirst ?? '', ...article.keyPoints, ...sentences.map(({ text }) => text)].join('\n'),
  date: article.dateline.date ?? article.publishedAt,
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

/** Builds an index over the stories, people and timelines kept on this device: the same code as at build time. */
export async function buildKeptIndex(base: string): Promise<KeptIndex> {
  const [articles, entities, timelines] = await Promise.all([
    keptFiles(base, dataPaths.article(''), parseArticlePage),
    keptFiles(base, dataPaths.entity(''), parseEntityPage),
    keptFiles(base, dataPaths.timeline(''), parseTimeline),
  ]);
  const sentences = new Map(articles.map((article) => [article.id, articleSentences(article)]));
  const documents = [
    ...articles.map((article) => storyDocument(article, sentences.get(article.id) ?? [])),
    ...entities.map(entityDocument),
    ...timelines.flatMap(eventDocuments),
  ];
  const { files } = await buildSearchIndex(documents, { titles: true });
  const bytes = async (path: string) => files.get(path) ?? Promise.reject(new Error(path));
  const json = async (path: string) => JSON.parse(new TextDecoder().decode(await bytes(path)));
  return { files: await IndexFiles.open({ bytes, json }), sentences };
}
