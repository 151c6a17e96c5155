import { normalizeLine } from '#hindi/text/normalize.ts';

/** One line of the input: its number from 1 and its normalized text. */
export type Line = { readonly number: number; readonly text: string };

/** A line end. Windows files that were converted twice have `\r\r\n`. */
const LINE_END = /\r*\n|\r/;
/** Breaks that editors do not count as line ends: the text is split, the line number stays. */
const SOFT_BREAK = /[\u000b\u000c\u0085\u2028\u2029]/;

/** Long runs of spaces, shortened to eight: they slow patterns down, and eight still separate table cells. */
const LONG_GAP = / {9,}/g;

/** Splits a text into numbered lines. The empty line after a final line end counts too, so that every line is accounted for. */
export function splitLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(LINE_END)
    .flatMap((line, index) =>
      line
        .split(SOFT_BREAK)
        .map((part) => ({ number: index + 1, text: normalizeLine(part).trimEnd().replace(LONG_GAP, ' '.repeat(8)) })),
    );
}
