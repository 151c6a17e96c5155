import { normalizeLine } from '#hindi/text/normalize.ts';
import { trimEndWhere } from '#hindi/text/trim-where.ts';

/** One line of the input: its number from 1 and its normalized text. */
export type Line = { readonly number: number; readonly text: string };

/** Breaks that editors do not count as line ends: the text is split, the line number stays. */
const SOFT_BREAK = /[\u000b\u000c\u0085\u2028\u2029]/;

const GAP = /[ \t]+/g;
/** Most spaces side by side in a line. The patterns of the importer allow for so many; eight still separate table cells. */
const LONGEST_GAP = 8;

/** A run of spaces and tabs in short: one tab when there is one among them, else eight spaces at most. */
const shortGap = (gap: string): string => (gap.includes('\t') ? '\t' : gap.slice(0, LONGEST_GAP));

/** Splits at line ends. Windows files that were converted twice have `\r\r\n`, old Macintosh files `\r` alone. */
function splitAtEnds(text: string): string[] {
  const parts = text.split('\n');
  return parts.flatMap((part, index) => (index < parts.length - 1 ? trimEndWhere(part, /\r/) : part).split('\r'));
}

/** Splits a text into numbered lines. The empty line after a final line end counts too, so that every line is accounted for. */
export function splitLines(text: string): Line[] {
  return splitAtEnds(text.replace(/^\ufeff/, '')).flatMap((line, index) =>
    line
      .split(SOFT_BREAK)
      .map((part) => ({ number: index + 1, text: normalizeLine(part).trimEnd().replace(GAP, shortGap) })),
  );
}
