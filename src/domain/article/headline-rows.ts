import type { Article } from './schema.ts';

/** A headline and the id of the article it belongs to. */
export type HeadlineRow = readonly [headline: string, articleId: string];

/** Every headline of the articles (`own`), and the headlines that their `related` blocks name them by (`linked`). */
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
