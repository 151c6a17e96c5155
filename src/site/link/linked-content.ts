import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Relation } from '#domain/article/relation.ts';
import type { Article } from '#domain/article/schema.ts';
import type { EntityPair } from './pairs/pair-entities.ts';

/** An article with all its links to the rest of the content. */
export type LinkedArticle = {
  readonly article: Article;
  /** The body as sentences, with the mentions to show as links and the events that each sentence names. */
  readonly blocks: readonly LinkedBlock[];
  /** All mentions, shown as links or not: ids of sentences in the order of the text, by entity id. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** Links of the `related` blocks, which an editor placed, in the order of the text. */
  readonly inline: readonly Relation[];
  /** Articles to offer as related, best first, at most six; those linked inline are left out. */
  readonly relations: readonly Relation[];
  /** Ids of the articles whose text links here. */
  readonly backlinks: readonly string[];
};

export type LinkedContent = {
  readonly articles: readonly LinkedArticle[];
  /** What every two entities share: events and sentences that hold both. Put together when it is asked for. */
  readonly pairs: () => EntityPair[];
};
