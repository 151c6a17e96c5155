const OFFSET_BASIS = 0x811c9dc5;

/**
 * FNV-1a hash, 32 bits, over UTF-16 units.
 * @param seed another one gives a second, independent hash.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a(text: string, seed = OFFSET_BASIS): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
