import type { Place } from '../log/reading-log.ts';

/** Where to go on reading: a sentence and how far into it. */
export type Spot = { readonly id: string; readonly offset: number };

const blockOf = (sentence: string): string => sentence.slice(0, sentence.indexOf('-'));

/**
 * Finds a kept place in a text that may have been edited since: the sentence itself, else the nearest of its neighbours that
 * is still there, else its paragraph.
 * @param has whether an id stands in the text now.
 * @returns `null` when nothing around the place is left.
 */
export function spotOf(place: Place, has: (id: string) => boolean): Spot | null {
  if (has(place.sentence)) return { id: place.sentence, offset: place.offset };
  const near = place.near.find(has);
  if (near !== undefined) return { id: near, offset: 0 };
  const block = blockOf(place.sentence);
  return block !== '' && has(block) ? { id: block, offset: 0 } : null;
}

/**
 * The neighbours of a sentence, nearest first, the one behind before the one ahead: better to read a line twice than to miss it.
 * @param ids all sentences of the text in order.
 */
export function neighbours(ids: readonly string[], index: number, count: number): string[] {
  const near: string[] = [];
  for (let step = 1; near.length < count && (index - step >= 0 || index + step < ids.length); step += 1) {
    for (const at of [index - step, index + step]) {
      const id = ids[at];
      if (id !== undefined && near.length < count) near.push(id);
    }
  }
  return near;
}
