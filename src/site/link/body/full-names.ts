import type { EntityMention } from '#domain/entity/find-entities.ts';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { isLetterName } from '#hindi/text/segment.ts';

/** Whether a mention is a short form: one word where the name has more (`रैट्स`), or letters by name (`एस सी ओ`). */
function isShort(text: string, fullName: string): boolean {
  const words = foldedWords(text);
  if (words.length === 1) return foldedWords(fullName).length > 1;
  return words.every((word) => isLetterName(word.text));
}

export type FullNames = {
  /**
   * The mentions of a sentence that leave the reader without the full name: the first of an entity, short, and no full name
   * in the same sentence or before. After this sentence all its names count as met.
   */
  readonly missingIn: (mentions: readonly EntityMention[]) => ReadonlyMap<EntityMention, string>;
};

/**
 * Remembers, through one article, of which abbreviated names the reader has met the full form.
 * @param abbreviated full names of the entities that have a short form, by id.
 */
export function createFullNames(abbreviated: ReadonlyMap<string, string>): FullNames {
  const met = new Set<string>();
  return {
    missingIn(mentions) {
      const named = mentions.flatMap((mention) => {
        const fullName = abbreviated.get(mention.entity);
        return fullName === undefined ? [] : [{ mention, fullName, short: isShort(mention.text, fullName) }];
      });
      for (const { mention, short } of named) if (!short) met.add(mention.entity);
      const missing = new Map<EntityMention, string>();
      for (const { mention, fullName } of named) {
        if (met.has(mention.entity)) continue;
        met.add(mention.entity);
        missing.set(mention, fullName);
      }
      return missing;
    },
  };
}
