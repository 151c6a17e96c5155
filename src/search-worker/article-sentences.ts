import type { Sentence } from '#shared/article/linked.ts';
import type { ArticlePage } from '#shared/page/article-page.ts';

/** All sentences of a story's text, in order, each with the id that a link to it needs. */
export function articleSentences({ blocks }: ArticlePage): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flat();
    return 'sentences' in block ? block.sentences : [];
  });
}
