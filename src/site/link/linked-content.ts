import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Reason, Relation, RelationKind } from '#domain/article/relation.ts';
import type { Article } from '#domain/article/schema.ts';

/** A story that points here. */
export type Backlink = { readonly from: string; readonly kind: RelationKind; readonly reason: Reason };

/** An article with everything that ties it to the rest. */
export type LinkedArticle = {
  readonly article: Article;
  /** The body, cut into sentences, with the mentions to show as links and the events that sentences name. */
  readonly blocks: readonly LinkedBlock[];
  /** Every mention, shown as a link or not: entity id to ids of the sentences that name it, in the order of the text. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** Stories that `related` blocks of the text point to, in the order of the text: links of the editor. */
  readonly inline: readonly Relation[];
  /** Stories to offer beside it, best first, at most six; inline ones are not repeated. */
  readonly relations: readonly Relation[];
  /** Every story that points here, inline or among its relations. */
  readonly backlinks: readonly Backlink[];
};

export type LinkedContent = { readonly articles: readonly LinkedArticle[] };
