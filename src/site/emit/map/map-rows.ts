import type { StoryTie } from '#domain/page-data/story-map.ts';

/**
 * Sets stories in rows that follow time: a row holds neighbours in time, no more than fit, and none that a tie joins.
 * @param order ids, oldest first.
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
