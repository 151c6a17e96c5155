import type { EntityMatcher } from '#domain/entity/find-entities.ts';
import { blockTexts } from '../../text/body/enrich.ts';
import type { RawItem } from '../../text/model/raw-item.ts';

/** A story with its links into the content folder. */
export type ResolvedItem = {
  readonly item: RawItem;
  /** Article id of each related block, by block id; `null` when we do not have the article. */
  readonly targets: ReadonlyMap<string, string | null>;
  /** Known entities that the blocks name; `text` is the name as written, `block` a block id. */
  readonly entities: readonly { readonly id: string; readonly text: string; readonly block: string }[];
};

/** Finds the known entities that the blocks of a story name, each wording once a block. */
export function entitiesOf(item: RawItem, match: EntityMatcher): ResolvedItem['entities'] {
  const seen = new Set<string>();
  return item.blocks.flatMap((block) => {
    const found = new Map<string, { id: string; text: string; block: string }>();
    for (const text of blockTexts(block)) {
      for (const mention of match(text, seen)) {
        const key = `${mention.entity}\t${mention.text}`;
        if (!found.has(key)) found.set(key, { id: mention.entity, text: mention.text, block: block.id });
      }
    }
    return [...found.values()];
  });
}
