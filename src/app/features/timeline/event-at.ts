/** A block that names events, with those of its sentences that name them. Tops are in pixels from the top of the document. */
export type NamedEvents = {
  readonly top: number;
  readonly sentences: readonly { readonly top: number; readonly event: string }[];
};

/** A block is reached once its top is within this distance from the top of the screen, in pixels. */
const BLOCK_LINE = 130;
/** The same for a later sentence inside a block. */
const SENTENCE_LINE = 24;

/** Finds the last item whose top is at most `line`, by binary search. @param items in the order of the page. */
function lastAbove<T extends { readonly top: number }>(items: readonly T[], line: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/**
 * Finds the current event: of the last block that has reached the top of the screen, the event of the last sentence that has
 * reached it, or of its first sentence.
 * @param scrolled scroll position of the document, in pixels.
 * @returns the event's id, `null` when no block has reached the top.
 */
export function eventAt(blocks: readonly NamedEvents[], scrolled: number): string | null {
  const block = lastAbove(blocks, scrolled + BLOCK_LINE);
  if (!block) return null;
  return (lastAbove(block.sentences, scrolled + SENTENCE_LINE) ?? block.sentences[0])?.event ?? null;
}
