import type { Position } from './position.ts';

/** Where reading resumes: id of a sentence or block, and the part of its height above the top of the screen, 0 to 1. */
export type ResumePoint = { readonly id: string; readonly offset: number };

const blockOf = (sentence: string): string => sentence.slice(0, sentence.indexOf('-'));

/**
 * Finds a stored position in a text that may have been edited since: the sentence itself, else its nearest neighbour in the
 * same block, else the block, whose sentences were all rewritten, else the nearest neighbour in other blocks.
 * @param has whether an id exists in the text.
 * @returns `null` when none of them exists.
 */
export function resumePoint(position: Position, has: (id: string) => boolean): ResumePoint | null {
  if (has(position.sentence)) return { id: position.sentence, offset: position.offset };
  const block = blockOf(position.sentence);
  const inside = position.near.filter((id) => blockOf(id) === block);
  const id = [...inside, block, ...position.near].find((candidate) => candidate !== '' && has(candidate));
  return id === undefined ? null : { id, offset: 0 };
}

/**
 * Returns the neighbours of a sentence, nearest first. Of two at the same distance the earlier comes first: reading a line
 * twice is better than missing it.
 * @param ids of all sentences, in the order of the text.
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
