import { fold, type WordSpan, wordSpans } from './fold.ts';

/** A word with its folded form; `start` and `end` are UTF-16 offsets of the original text. */
export type FoldedWord = WordSpan & { readonly folded: string };

/** Folding is many passes over a word, and the same few thousand words make up most of any text. */
const memo = new Map<string, string>();
const MEMO_LIMIT = 50_000;

function foldOnce(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(word, folded);
  return folded;
}

/** The words of a text with their places in it and the form they are compared by. */
export function foldedWords(text: string): FoldedWord[] {
  return wordSpans(text).map(({ text: word, start, end }) => ({ text: word, start, end, folded: foldOnce(word) }));
}
