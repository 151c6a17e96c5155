import { foldedWords } from '../hindi/folded-words.ts';

/** FNV-1a, 32 bits, over UTF-16 units. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

const folded = (text: string): string =>
  foldedWords(text)
    .map((word) => word.folded)
    .join(' ');

/**
 * Ids for the sentences of one block: `p3-k7f2`. They stand on the folded words, not on the position, so a sentence keeps
 * its id when others come or go, or when only its spelling or punctuation is mended. Repeats get `-2`, `-3` …
 * @param blockId id of the block.
 * @param texts the block's sentences in order.
 */
export function sentenceIds(blockId: string, texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `${blockId}-${(fnv1a(folded(text)) % 36 ** 4).toString(36).padStart(4, '0')}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
