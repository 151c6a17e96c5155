/** Marks that can end a sentence, with closing marks and spaces behind them, or the end of a line. */
const MARKS = /[.?!।॥]+(?<closers>["'”’)\]]*)(?<gap>[^\S\n]*\n?)|\n/gu;
/** Code units behind marks that are looked at. */
const LOOK_AHEAD = 10;
/** What shows that the sentence goes on. */
const GOES_ON = /^[,:;–—-]/u;
/** What shows it behind a full stop: a small letter, as behind an abbreviation in English. */
const SMALL_LETTER = /^[^\p{L}\p{N}.?!।॥\n]{0,8}\p{Ll}/u;
/** What shows it without a space: a number, or the next initial. */
const GLUED = /^[\p{N}\p{Lu}]/u;

/** Whether the text goes on in the same sentence behind marks that ended at an offset. */
function goesOn(text: string, end: number, { 0: all, groups }: RegExpExecArray): boolean {
  if (all.endsWith('\n')) return false;
  const next = text.slice(end, end + LOOK_AHEAD);
  if (GOES_ON.test(next)) return true;
  const closers = groups?.closers ?? '';
  const gap = groups?.gap ?? '';
  const marks = all.slice(0, all.length - closers.length - gap.length);
  if (!marks.endsWith('.')) return false;
  return SMALL_LETTER.test(next) || (closers === '' && gap === '' && GLUED.test(next));
}

/**
 * Splits a text where sentences can end, for browsers without `Intl.Segmenter` (Firefox before 125). On Hindi news it gives what
 * the segmenter gives.
 * @returns the pieces, each with the spaces behind it; joined, they are the text.
 */
export function roughSentences(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    if (goesOn(text, end, match)) continue;
    pieces.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
