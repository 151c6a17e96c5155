import type { FoldedWord } from '#hindi/text/folded-words.ts';
import { fnv1a } from '../values/hash.ts';

/**
 * Ids for the sentences of one block, such as `p3-k7f2`: the block's id and a hash of the folded words. A sentence keeps its id
 * when others are added or removed, and when only its punctuation or spelling changes. Repeats get `-2`, `-3` and so on.
 * @param sentences the words of the block's sentences, in order.
 */
export function sentenceIds(blockId: string, sentences: readonly (readonly FoldedWord[])[]): string[] {
  const seen = new Map<string, number>();
  return sentences.map((words) => {
    const folded = words.map((word) => word.folded).join(' ');
    const id = `${blockId}-${(fnv1a(folded) % 36 ** 4).toString(36).padStart(4, '0')}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
