import type { ArticlePage } from '#domain/page-data/article-page.ts';

/** The events of the running story that a story reports or names. */
export type ArticleEvents = {
  readonly articleId: string;
  /** Ids of the events that the story reports, the main one first. */
  readonly reported: readonly string[];
  /** Id of the first sentence that names an event, by the event's id. */
  readonly sentences: ReadonlyMap<string, string>;
};

/** Finds the events that a story reports, and the first sentence that names each event. */
export function articleEvents({ id, events, blocks }: ArticlePage): ArticleEvents {
  const sentences = new Map<string, string>();
  const all = blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flat();
    return 'sentences' in block ? block.sentences : [];
  });
  for (const sentence of all) {
    for (const event of sentence.events ?? []) if (!sentences.has(event)) sentences.set(event, sentence.id);
  }
  return { articleId: id, reported: events, sentences };
}
