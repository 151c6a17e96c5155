import { articleSentences } from '#domain/article/article-sentences.ts';
import { storyFingerprint } from '#domain/article/fingerprint.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths } from '#domain/pages.ts';
import { readFile } from '../../data/read-file.ts';
import type { SaveTarget } from './saved-list.ts';

/** A file to download, and its hash when the site publishes one. */
export type PlannedFile = { readonly path: string; readonly hash?: string | undefined };

/** What has to be downloaded to read an item without a network. */
export type DownloadPlan = {
  readonly title: string;
  readonly files: readonly PlannedFile[];
  /** Size in bytes; an estimate for a single story. */
  readonly bytes: number;
  /** Fingerprint of each story's text, by article id. */
  readonly stories: Readonly<Record<string, string>>;
};

/** Estimated sizes of what a story needs beside its own file, in bytes. */
const ENTITY_BYTES = 3_000;
const TIMELINE_BYTES = 12_000;

const entitiesOf = (article: ArticlePage): string[] => [
  ...new Set(articleSentences(article).flatMap(({ mentions = [] }) => mentions.map(({ entity }) => entity))),
];

/** Plans the download of a story: its file, its first timeline, and the entities that its text mentions. */
export function planForArticle(article: ArticlePage): DownloadPlan {
  const entities = entitiesOf(article);
  const timelines = article.storylines.slice(0, 1);
  const articleBytes = new Blob([JSON.stringify(article)]).size;
  return {
    title: article.headline,
    files: [
      { path: dataPaths.article(article.id) },
      ...timelines.map(({ id }) => ({ path: dataPaths.timeline(id) })),
      ...entities.map((id) => ({ path: dataPaths.entity(id) })),
    ],
    bytes: articleBytes + timelines.length * TIMELINE_BYTES + entities.length * ENTITY_BYTES,
    stories: { [article.id]: storyFingerprint(article) },
  };
}

/**
 * Plans the download of an item as it is published now.
 * @throws DataError when the site's data cannot be read.
 */
export async function planFor({ kind, id }: SaveTarget): Promise<DownloadPlan> {
  if (kind === 'article') return planForArticle(await readFile('article', id));
  const { title, files, bytes, stories } = await readFile('keep', id);
  return { title, files, bytes, stories };
}
