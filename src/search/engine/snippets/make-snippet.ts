import { Analyser } from '../terms/analyser.ts';
import { type FoundMark, findMarks, type Mark, type MarkTerms } from './find-marks.ts';

/** A sentence that shows why a story was found. */
export type Snippet = {
  /** Id of the sentence, for opening the story at it. */
  readonly sentence: string;
  /** The sentence, or the part of it around the marks; `…` where it was cut, always between words. */
  readonly text: string;
  /** Ranges of `text`. */
  readonly marks: readonly Mark[];
};

/** Code units before the first mark of a cropped sentence. */
const LEAD = 40;

/** How well a sentence answers: the sum over the query words of their best marks. */
function worth(marks: readonly FoundMark[]): number {
  const best = new Map<number, number>();
  for (const { words, weight } of marks) {
    for (const word of words) best.set(word, Math.max(best.get(word) ?? 0, weight));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/**
 * Makes a snippet of the sentence that answers a query best, the first of equals.
 * @param sentences sentences of a story, in order.
 * @param wanted from a search result.
 * @param length longest snippet in UTF-16 code units, not counting the rest of its last word.
 * @returns `null` when no sentence has a word of the query.
 */
export function makeSnippet(
  sentences: readonly { readonly id: string; readonly text: string }[],
  wanted: readonly MarkTerms[],
  length = 160,
): Snippet | null {
  const analyser = new Analyser();
  let best: { id: string; text: string; marks: readonly FoundMark[]; worth: number } | undefined;
  for (const { id, text } of sentences) {
    const marks = findMarks(text, wanted, analyser);
    const value = worth(marks);
    if (value > (best?.worth ?? 0)) best = { id, text, marks, worth: value };
  }
  return best ? { sentence: best.id, ...crop(best.text, best.marks, length) } : null;
}

/** Crops a text around its first marks, between words. */
function crop(text: string, marks: readonly Mark[], length: number): Pick<Snippet, 'text' | 'marks'> {
  const whole = text.trimEnd();
  const first = marks[0]?.start ?? 0;
  const fits = whole.length <= length;
  const end = fits ? whole.length : wordEnd(whole, Math.max(first + length - LEAD, 0));
  const start = fits ? 0 : wordStart(whole, Math.max(0, Math.min(first - LEAD, whole.length - length)));
  const before = start > 0 ? '…' : '';
  const after = end < whole.length ? '…' : '';
  const shift = before.length - start;
  return {
    text: before + whole.slice(start, end) + after,
    marks: marks
      .filter((mark) => mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

/** Offset after the last space at or before an offset, 0 without one. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}

/** Offset of the first space at or after an offset, the end of the text without one. */
function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
