import { fold, type WordSpan, wordSpans } from './fold.ts';

/** A word with its folded form; `start` and `end` are its range in the original text, in UTF-16 code units. */
export type FoldedWord = WordSpan & { readonly folded: string };

/** Cache of folded words: folding takes several passes, and a few thousand words make up most of any text. */
const foldedWord = new Map<string, string>();
const MAX_CACHED_WORDS = 50_000;

function foldCached(word: string): string {
  const cached = foldedWord.get(word);
  if (cached !== undefined) return cached;
  const folded = fold(word);
  if (foldedWord.size >= MAX_CACHED_WORDS) foldedWord.clear();
  foldedWord.set(word, folded);
  return folded;
}

/** The words of a text, each with its range in the text and its folded form. */
export function foldedWords(text: string): FoldedWord[] {
  return wordSpans(text).map(({ text: word, start, end }) => ({ text: word, start, end, folded: foldCached(word) }));
}
