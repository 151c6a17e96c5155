import type { Article } from './schema.ts';

/** A headline and the id of the article it belongs to. */
export type HeadlineRow = readonly [headline: string, articleId: string];

/**
 * Headlines by which a text may name an article.
 * @returns `own`: each article's headline; `linked`: the headlines that `related` blocks of other articles print for it.
 */
export function headlineRows(articles: readonly Article[]): { own: HeadlineRow[]; linked: HeadlineRow[] } {
  return {
    own: articles.map(({ headline, id }) => [headline, id]),
    linked: articles.flatMap(({ blocks }) =>
      blocks.flatMap((block): HeadlineRow[] =>
        block.type === 'related' && block.target ? [[block.headline, block.target]] : [],
      ),
    ),
  };
}
