/** A block of the text that names events, and its sentences that do; distances from the top of the document, in pixels. */
export type NamedEvents = {
  readonly top: number;
  readonly sentences: readonly { readonly top: number; readonly event: string }[];
};

/** A block counts as read once its first line is this near the top of the screen, in pixels. */
const BLOCK_LINE = 130;
/** Inside a block, a later sentence takes over when it is this near. */
const SENTENCE_LINE = 24;

/** Last item whose top is at most `line`, by halving; the items stand in the order of the page. */
function lastAbove<T extends { readonly top: number }>(items: readonly T[], line: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).top <= line) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/**
 * The event a reader is at: the first one named by the last block that passed the top of the screen, then those of its
 * later sentences as they pass it.
 * @param scrolled how far the document is scrolled, in pixels.
 * @returns `null` while no such block has passed.
 */
export function eventAt(blocks: readonly NamedEvents[], scrolled: number): string | null {
  const block = lastAbove(blocks, scrolled + BLOCK_LINE);
  if (!block) return null;
  return (lastAbove(block.sentences, scrolled + SENTENCE_LINE) ?? block.sentences[0])?.event ?? null;
}
