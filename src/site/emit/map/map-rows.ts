import type { StoryTie } from '#domain/page-data/story-map.ts';

/**
 * Divides stories into rows in the order of time. A tied story never shares a row with the story it is tied to.
 * @param order ids, oldest first.
 * @param most stories in a row.
 * @returns ids by row, the oldest row first.
 */
export function mapRows(
  order: readonly string[],
  ties: readonly Pick<StoryTie, 'from' | 'to'>[],
  most: number,
): string[][] {
  const parents = new Map(ties.map(({ from, to }) => [to, from]));
  const rows: string[][] = [];
  for (const id of order) {
    const row = rows.at(-1);
    const parent = parents.get(id);
    if (row && row.length < most && !(parent !== undefined && row.includes(parent))) row.push(id);
    else rows.push([id]);
  }
  return rows;
}
