import { encodePostings } from '../../engine/files/posting-list.ts';
import type { Inverted } from '../corpus/invert.ts';

/** Postings file and number of documents of each filter, and the files. */
export type FilterFiles = {
  readonly index: Readonly<Record<string, { readonly file: number; readonly count: number }>>;
  readonly lists: readonly Uint8Array<ArrayBuffer>[];
};

/**
 * Encodes the documents of each filter, `storyline:sco` or `kind:news`.
 * @param firstFile number of the first postings file, after those of the terms.
 */
export function writeFilters({ order }: Inverted, firstFile: number): FilterFiles {
  const members = new Map<string, number[]>();
  order.forEach(({ filters }, number) => {
    for (const name of new Set(filters)) {
      const numbers = members.get(name);
      if (numbers) numbers.push(number);
      else members.set(name, [number]);
    }
  });
  const index: Record<string, { file: number; count: number }> = {};
  const lists: Uint8Array<ArrayBuffer>[] = [];
  for (const [name, numbers] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    index[name] = { file: firstFile + lists.length, count: numbers.length };
    const postings = { documents: Uint32Array.from(numbers), impacts: new Uint8Array(numbers.length) };
    lists.push(Uint8Array.from(encodePostings(postings, order.length)));
  }
  return { index, lists };
}
