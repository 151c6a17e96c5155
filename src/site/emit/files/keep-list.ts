import { articleSentences } from '#domain/article/article-sentences.ts';
import { storyFingerprint } from '#domain/article/fingerprint.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { KeepList } from '#domain/page-data/keep-list.ts';
import { dataPaths } from '#domain/pages.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { SiteData } from '../emit-data.ts';

/** Size in bytes and short hash of a data file. */
export type FileMark = { readonly bytes: number; readonly hash: string };

const entitiesOf = (article: ArticlePage): string[] =>
  articleSentences(article).flatMap(({ mentions = [] }) => mentions.map(({ entity }) => entity));

/** Ids of the stories one link away. */
const neighboursOf = ({ inline, related, backlinks }: ArticlePage): string[] => [
  ...Object.keys(inline),
  ...related.map(({ story }) => story.id),
  ...backlinks.map(({ id }) => id),
];

/**
 * The data files that a saved running story needs to be read without a network: its timeline, its stories, the stories one link
 * away, and the pages of the people, places and terms that these name.
 * @param marks size and hash of every data file by path; a file without a mark is left out.
 */
export function keepList(
  { id, title, entity }: Storyline,
  data: Pick<SiteData, 'articles' | 'storylines'>,
  marks: ReadonlyMap<string, FileMark>,
): KeepList {
  const storiesOf = (ids: readonly string[]) => ids.flatMap((article) => data.articles.get(article) ?? []);
  const own = storiesOf(data.storylines.get(id)?.articles.map((card) => card.id) ?? []);
  const stories = [...new Set([...own, ...storiesOf(own.flatMap(neighboursOf))])];
  const timelines = [id, ...stories.flatMap(({ storylines }) => storylines.slice(0, 1).map((first) => first.id))];
  const entities = [...(entity ? [entity] : []), ...stories.flatMap(entitiesOf)];
  const paths = new Set([
    dataPaths.storyline(id),
    ...timelines.map(dataPaths.timeline),
    ...stories.map((story) => dataPaths.article(story.id)),
    ...entities.map(dataPaths.entity),
  ]);
  const files = [...paths].flatMap((path) => {
    const mark = marks.get(path);
    return mark ? [{ path, ...mark }] : [];
  });
  return {
    version: 1,
    id,
    title,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
    stories: Object.fromEntries(stories.map((story) => [story.id, storyFingerprint(story)])),
  };
}
