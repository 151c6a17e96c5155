import type { ArticlePage } from '#domain/page-data/article-page.ts';

/** How a story speaks of the events of its running story. */
export type ArticleEvents = {
  readonly articleId: string;
  /** Events that it reports, main one first. */
  readonly own: readonly string[];
  /** The first sentence that names each event, by event id. */
  readonly sentences: ReadonlyMap<string, string>;
};

/** Reads from a page's blocks which sentence names which event first. */
export function articleEvents({ id, events, blocks }: ArticlePage): ArticleEvents {
  const sentences = new Map<string, string>();
  const all = blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flat();
    return 'sentences' in block ? block.sentences : [];
  });
  for (const sentence of all) {
    for (const event of sentence.events ?? []) if (!sentences.has(event)) sentences.set(event, sentence.id);
  }
  return { articleId: id, own: events, sentences };
}
