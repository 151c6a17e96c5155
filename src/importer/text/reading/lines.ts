import { normalizeLine } from '#hindi/text/normalize.ts';

/** One line of the input: its number from 1 and its text, ready to be compared. */
export type Line = { readonly number: number; readonly text: string };

/** `\r\r\n` is one line end: a Windows file that was converted twice. */
const LINE_END = /\r*\n|\r/;
/** Ends that no editor counts as a line: they break the text, the number stays. */
const SOFT_BREAK = /[\u000b\u000c\u0085\u2028\u2029]/;

/** Spaces without end cost patterns time without end; eight part the cells of a table as well as eight thousand. */
const LONG_GAP = / {9,}/g;

/** Cuts a text into numbered lines. The empty line behind a last line end is one too, so the numbers add up to the file. */
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
