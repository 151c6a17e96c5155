import { fold } from './fold.ts';

/** A folded text and where it came from: `starts[i]` and `ends[i]` are the range in the original of folded code unit `i`. */
export type FoldMap = { readonly folded: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** The smallest piece that folds the same alone as in its text: a letter with its marks; a virama joins the next letter to it. */
const PIECE = /(?:[^\p{M}]\u094d[\u200c\u200d]?)*[\s\S][\p{M}\u200c\u200d]*/gu;

/** Cache of folded pieces: a language has few syllables, and folding each occurrence took most of the time. */
const foldedPieces = new Map<string, string>();
const MAX_CACHED_PIECES = 20_000;
const MAX_CACHED_LENGTH = 12;

function foldPiece(piece: string): string {
  const cached = foldedPieces.get(piece);
  if (cached !== undefined) return cached;
  const folded = fold(piece);
  if (foldedPieces.size < MAX_CACHED_PIECES && piece.length < MAX_CACHED_LENGTH) foldedPieces.set(piece, folded);
  return folded;
}

/**
 * Folds a text and maps each folded code unit to its range in the original, so that a grammar can match the folded spelling
 * and still report the words as written.
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

/**
 * The range of the original text behind a range of the folded text.
 * @param start first folded code unit.
 * @param end folded code unit after the last.
 */
export function originalSpan(map: FoldMap, start: number, end: number): { start: number; end: number } {
  return { start: map.starts[start] ?? 0, end: map.ends[end - 1] ?? 0 };
}
