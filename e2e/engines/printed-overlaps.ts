import { execFileSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

type Word = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
/** Points by which words have to overlap sideways: boxes of neighbours touch. */
const LEAST_WIDTH = 2;

const wordsOf = (sheet: string): Word[] =>
  Array.from(sheet.matchAll(WORD), ([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));

/** Whether one word is printed over another. Lines that follow each other closely are not. */
function liesOver(a: Word, b: Word): boolean {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return width > LEAST_WIDTH && height > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** What poppler reads of a printed page. */
export type Printed = {
  readonly sheets: number;
  readonly words: number;
  /** Words that are printed over others, with the sheet. */
  readonly overlaps: readonly string[];
};

/** Reads a printed PDF; `null` when poppler's `pdftotext` is not there and cannot be installed. */
export function readPrinted(pdf: Buffer): Printed | null {
  const program = findProgram(['/usr/bin/pdftotext'], ['poppler-utils']);
  if (!program) return null;
  const text = execFileSync(program, ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 });
  const sheets = text.split('<page ').slice(1).map(wordsOf);
  const overlaps = sheets.flatMap((words, sheet) =>
    words.flatMap((word, index) =>
      words.slice(index + 1).some((other) => liesOver(word, other)) ? [`${word.text} on sheet ${sheet + 1}`] : [],
    ),
  );
  return { sheets: sheets.length, words: sheets.flat().length, overlaps };
}
