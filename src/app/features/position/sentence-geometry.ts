/** Lines this close to the top edge count as gone past. */
const EDGE_PX = 8;

/** The sentences of the text in order. */
export const sentencesIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('span[id]')];

/** Where the top edge of the screen stands in the text. */
export type TopEdge = { readonly index: number; readonly offset: number };

/**
 * The sentence at the top edge of the screen.
 * @returns `null` above the text; the last sentence when all has gone past.
 */
export function topEdge(sentences: readonly HTMLElement[]): TopEdge | null {
  let low = 0;
  let high = sentences.length - 1;
  if (high < 0) return null;
  // Bottoms only grow along the text, so the first one below the edge is found by halving.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as HTMLElement).getBoundingClientRect().bottom > EDGE_PX) high = middle;
    else low = middle + 1;
  }
  const { top, height } = (sentences[low] as HTMLElement).getBoundingClientRect();
  if (low === 0 && top >= EDGE_PX) return null;
  return { index: low, offset: height > 0 ? Math.min(1, Math.max(0, (EDGE_PX - top) / height)) : 0 };
}

/** Whether a sentence and the part of it that has gone past the top edge are the end of the text: all of it has gone past. */
export const isEndOfText = (ids: readonly string[], sentence: string | undefined, offset: number): boolean =>
  offset === 1 && sentence === ids.at(-1);

/** An element and the part of its height, 0 to 1, that has gone past the top edge. */
export type Held = { readonly element: Element; readonly offset: number };

/** What stands at the top edge of the screen below the text: a card, a heading. */
export function elementAtTop(): Held | null {
  const element = document.elementFromPoint(window.innerWidth / 2, EDGE_PX);
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  return { element, offset: height > 0 ? (EDGE_PX - top) / height : 0 };
}

/** How far the bottom of the screen has come: sentences that began above it, and whether the last one ended above it. */
export function reach(sentences: readonly HTMLElement[]): { readonly begun: number; readonly atEnd: boolean } {
  const bottom = window.innerHeight;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as HTMLElement).getBoundingClientRect().top < bottom) low = middle + 1;
    else high = middle;
  }
  const last = sentences.at(-1);
  return { begun: low, atEnd: last !== undefined && last.getBoundingClientRect().bottom <= bottom };
}

/** Puts an element's given part at the top edge, at once. @param offset part of its height, 0 to 1. @returns the new position. */
export function putAtTop(element: Element, offset: number): number {
  const { top, height } = element.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top + offset * height - EDGE_PX + 1, behavior: 'instant' });
  return window.scrollY;
}
