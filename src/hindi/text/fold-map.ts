import { fold } from './fold.ts';

/** A text folded for matching, with the way back: `starts[i]` and `ends[i]` are the original span behind folded unit `i`. */
export type FoldMap = { readonly folded: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** A letter with its marks: the piece that can be folded alone. A virama ties the next letter to it. */
const PIECE = /(?:[^\p{M}]\u094d[\u200c\u200d]?)*[\s\S][\p{M}\u200c\u200d]*/gu;

/** Folded pieces seen before: a language has few syllables, and folding each anew took most of the time. */
const SEEN = new Map<string, string>();

function foldPiece(piece: string): string {
  const seen = SEEN.get(piece);
  if (seen !== undefined) return seen;
  const folded = fold(piece);
  if (SEEN.size < 20_000 && piece.length < 12) SEEN.set(piece, folded);
  return folded;
}

/**
 * Folds a text piece by piece and remembers where each folded unit came from, so that a grammar can match folded spelling
 * and still report the words as they stand.
 */
export function foldWithMap(text: string): FoldMap {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = foldPiece(match[0]);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    folded += piece;
  }
  return { folded, starts, ends };
}

/** The original span behind a folded span. */
export function originalSpan(map: FoldMap, start: number, end: number): { start: number; end: number } {
  return { start: map.starts[start] ?? 0, end: map.ends[end - 1] ?? 0 };
}
