import type { ArticlePage } from '../page-data/article-page.ts';
import type { Sentence } from './linked.ts';

/** All sentences of a story's text, in order, each with the id that a link to it needs. */
export function articleSentences({ blocks }: ArticlePage): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flat();
    return 'sentences' in block ? block.sentences : [];
  });
}
