import type { ArticlePage } from '../page-data/article-page.ts';
import type { Sentence } from './linked.ts';

/** All sentences of an article's text, in order. */
export function articleSentences({ blocks }: ArticlePage): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flat();
    return 'sentences' in block ? block.sentences : [];
  });
}
