import type { Source } from './schema.ts';

/**
 * Numbers of cited sources as a page prints them: positions in the list of sources, from 1, lowest first.
 * @param cites keys of the sources.
 * @returns none for a story with one source, which is cited throughout without a word.
 */
export function citationNumbers(cites: readonly string[] | undefined, sources: readonly Source[]): number[] {
  if (!cites || sources.length < 2) return [];
  const numbers = cites.map((cite) => 1 + sources.findIndex(({ key }) => key === cite));
  return [...new Set(numbers)].filter((number) => number > 0).toSorted((a, b) => a - b);
}
