import { articleSentences } from '#domain/article/article-sentences.ts';
import { storyFingerprint } from '#domain/article/fingerprint.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths } from '#domain/pages.ts';
import { readFile } from '../../data/read-file.ts';
import type { SavedItem } from '../../reader/saved.ts';
import type { WantedFile } from './keep-files.ts';

/** What has to be fetched for an item, its size, and the mark of each of its stories. */
export type Wanted = {
  readonly title: string;
  readonly files: readonly WantedFile[];
  /** Bytes; an estimate for a single story. */
  readonly bytes: number;
  readonly stories: Readonly<Record<string, string>>;
};

/** A page about a name is about this large; only these are estimated. */
const ENTITY_BYTES = 3_000;
const TIMELINE_BYTES = 12_000;

const entitiesOf = (article: ArticlePage): string[] => [
  ...new Set(articleSentences(article).flatMap(({ mentions = [] }) => mentions.map(({ entity }) => entity))),
];

/** The files of one story: itself, its timeline, and the names in it. */
export function wantedOfArticle(article: ArticlePage): Wanted {
  const entities = entitiesOf(article);
  const timelines = article.storylines.slice(0, 1);
  const own = new Blob([JSON.stringify(article)]).size;
  return {
    title: article.headline,
    files: [
      { path: dataPaths.article(article.id) },
      ...timelines.map(({ id }) => ({ path: dataPaths.timeline(id) })),
      ...entities.map((id) => ({ path: dataPaths.entity(id) })),
    ],
    bytes: own + timelines.length * TIMELINE_BYTES + entities.length * ENTITY_BYTES,
    stories: { [article.id]: storyFingerprint(article) },
  };
}

/**
 * What an item needs as the site has it today.
 * @throws DataError when the site cannot tell.
 */
export async function wantedOf({ kind, id }: Pick<SavedItem, 'kind' | 'id'>): Promise<Wanted> {
  if (kind === 'article') return wantedOfArticle(await readFile('article', id));
  const { title, files, bytes, stories } = await readFile('keep', id);
  return { title, files, bytes, stories };
}
