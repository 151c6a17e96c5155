import type { EntityMention } from '#domain/entity/find-entities.ts';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { isLetterName } from '#hindi/text/segment.ts';

/** True for a short form: one word in place of a longer name (`रैट्स`), or spelled-out letters (`एस सी ओ`). */
function isShort(text: string, fullName: string): boolean {
  const words = foldedWords(text);
  if (words.length === 1) return foldedWords(fullName).length > 1;
  return words.every((word) => isLetterName(word.text));
}

export type FullNames = {
  /**
   * Full names to show with the mentions of a sentence. A mention gets one if it is the first of its entity, a short form, and
   * the full name is neither in this sentence nor in an earlier one.
   */
  readonly missingIn: (mentions: readonly EntityMention[]) => ReadonlyMap<EntityMention, string>;
};

/**
 * Tracks through one article which abbreviated entities have been introduced by their full name.
 * @param abbreviated full names of the entities that have an abbreviation, by id.
 */
export function createFullNames(abbreviated: ReadonlyMap<string, string>): FullNames {
  const introduced = new Set<string>();
  return {
    missingIn(mentions) {
      const named = mentions.flatMap((mention) => {
        const fullName = abbreviated.get(mention.entity);
        return fullName === undefined ? [] : [{ mention, fullName, short: isShort(mention.text, fullName) }];
      });
      for (const { mention, short } of named) if (!short) introduced.add(mention.entity);
      const missing = new Map<EntityMention, string>();
      for (const { mention, fullName } of named) {
        if (introduced.has(mention.entity)) continue;
        introduced.add(mention.entity);
        missing.set(mention, fullName);
      }
      return missing;
    },
  };
}
