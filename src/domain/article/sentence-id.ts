import type { FoldedWord } from '#hindi/text/folded-words.ts';
import { fnv1a } from '../values/hash.ts';

/**
 * Ids for the sentences of one block: `p3-k7f2`. They stand on the folded words, not on the position, so a sentence keeps
 * its id when others come or go, or when only its spelling or punctuation is mended. Repeats get `-2`, `-3` …
 * @param blockId id of the block.
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
