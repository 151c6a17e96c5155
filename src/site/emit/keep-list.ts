import { articleSentences } from '#domain/article/article-sentences.ts';
import { storyFingerprint } from '#domain/article/fingerprint.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { KeepList } from '#domain/page-data/keep-list.ts';
import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import { dataPaths } from '#domain/pages.ts';
import type { Storyline } from '#domain/storyline/schema.ts';

/** Size and short hash of a data file. */
export type FileMark = { readonly bytes: number; readonly hash: string };

const entitiesOf = (article: ArticlePage): string[] =>
  articleSentences(article).flatMap(({ mentions = [] }) => mentions.map(({ entity }) => entity));

const storiesAround = ({ inline, related, backlinks }: ArticlePage): string[] => [
  ...Object.keys(inline),
  ...related.map(({ story }) => story.id),
  ...backlinks.map(({ id }) => id),
];

/**
 * All that a running story needs to open without a network: its timeline, its stories, the stories one link away, and the
 * people, places and terms that any of these name.
 * @param files every data file by path. @param marks size and hash of each.
 */
export function keepList(
  { id, title, entity }: Storyline,
  files: ReadonlyMap<string, unknown>,
  marks: ReadonlyMap<string, FileMark>,
): KeepList {
  const articleOf = (article: string) => files.get(dataPaths.article(article)) as ArticlePage | undefined;
  const page = files.get(dataPaths.storyline(id)) as StorylinePage;
  const own = page.articles.flatMap((article) => articleOf(article.id) ?? []);
  const around = [...new Set(own.flatMap(storiesAround))].flatMap((article) => articleOf(article) ?? []);
  const articles = [...new Map([...own, ...around].map((article) => [article.id, article])).values()];
  const timelines = [id, ...articles.flatMap(({ storylines }) => storylines.slice(0, 1).map((first) => first.id))];
  const entities = [...(entity ? [entity] : []), ...articles.flatMap(entitiesOf)];
  const paths = new Set([
    dataPaths.storyline(id),
    ...timelines.map(dataPaths.timeline),
    ...articles.map((article) => dataPaths.article(article.id)),
    ...entities.map(dataPaths.entity),
  ]);
  const wanted = [...paths].flatMap((path) => {
    const mark = marks.get(path);
    return mark ? [{ path, ...mark }] : [];
  });
  return {
    version: 1,
    id,
    title,
    bytes: wanted.reduce((sum, { bytes }) => sum + bytes, 0),
    files: wanted,
    stories: Object.fromEntries(articles.map((article) => [article.id, storyFingerprint(article)])),
  };
}
