/** Width of the zone at the top edge of the screen whose lines count as read, in CSS pixels. */
const EDGE_PX = 8;

/** Returns the sentences of a text, in order. */
export const sentencesIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('span[id]')];

/** Counts the sentences at the beginning of the text for which `test` holds, by bisection: boxes only move down along it. */
function countWhile(sentences: readonly HTMLElement[], test: (box: DOMRect) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence && test(sentence.getBoundingClientRect())) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence at the top edge of the screen: its index, and the part of its height above the edge, 0 to 1. */
export type TopEdge = { readonly index: number; readonly offset: number };

/**
 * Finds the sentence at the top edge of the screen.
 * @returns `null` when the text begins below the edge; the last sentence when it ends above it.
 */
export function topEdge(sentences: readonly HTMLElement[]): TopEdge | null {
  const index = Math.min(
    countWhile(sentences, ({ bottom }) => bottom <= EDGE_PX),
    sentences.length - 1,
  );
  const sentence = sentences[index];
  if (!sentence) return null;
  const { top, height } = sentence.getBoundingClientRect();
  if (index === 0 && top >= EDGE_PX) return null;
  return { index, offset: height > 0 ? Math.min(1, Math.max(0, (EDGE_PX - top) / height)) : 0 };
}

/**
 * Returns whether a position is the end of the text.
 * @param sentence id of the sentence at the top edge. @param offset part of its height above the edge.
 */
export const isEndOfText = (ids: readonly string[], sentence: string | undefined, offset: number): boolean =>
  offset === 1 && sentence === ids.at(-1);

/** An element at the top edge of the screen, and the part of its height above the edge. */
export type Anchor = { readonly element: Element; readonly offset: number };

/** Returns what is at the top edge of the screen below the text: a card, a heading. */
export function elementAtTop(): Anchor | null {
  const element = document.elementFromPoint(window.innerWidth / 2, EDGE_PX);
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  return { element, offset: height > 0 ? (EDGE_PX - top) / height : 0 };
}

/** Returns the number of sentences that begin above the bottom of the screen, and whether the last one ends above it. */
export function reach(sentences: readonly HTMLElement[]): { readonly begun: number; readonly atEnd: boolean } {
  const bottom = window.innerHeight;
  const last = sentences.at(-1);
  return {
    begun: countWhile(sentences, ({ top }) => top < bottom),
    atEnd: last !== undefined && last.getBoundingClientRect().bottom <= bottom,
  };
}

/**
 * Scrolls, without animation, so that a given part of an element is above the top edge.
 * @returns the new scroll position in CSS pixels.
 */
export function putAtTop({ element, offset }: Anchor): number {
  const { top, height } = element.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top + offset * height - EDGE_PX + 1, behavior: 'instant' });
  return window.scrollY;
}
