import { Analyser } from '../terms/analyser.ts';

/** Terms that answer words of a query where they follow one another in a text. */
export type MarkTerms = {
  readonly terms: readonly string[];
  /** Indexes of the query words that they answer. */
  readonly words: readonly number[];
  readonly weight: number;
};

/** A range of a text to mark, in UTF-16 code units. */
export type Mark = { readonly start: number; readonly end: number };

/** A mark and the query words that it answers. */
export type FoundMark = Mark & { readonly words: readonly number[]; readonly weight: number };

/**
 * Finds the ranges of a text that answer a query.
 * @param wanted from a search result.
 * @returns marks by position, not overlapping; the longest where several begin.
 */
export function findMarks(text: string, wanted: readonly MarkTerms[], analyser = new Analyser()): FoundMark[] {
  const tokens = analyser.tokens(text).filter(({ term }) => term !== '');
  const byFirst = new Map<string, MarkTerms[]>();
  for (const mark of wanted) {
    const first = mark.terms[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), mark]);
  }
  const found: FoundMark[] = [];
  tokens.forEach(({ term, start }, at) => {
    for (const { terms, words, weight } of byFirst.get(term) ?? []) {
      const last = tokens[at + terms.length - 1];
      if (!last || terms.some((other, index) => tokens[at + index]?.term !== other)) continue;
      found.push({ start, end: last.end, words, weight });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
