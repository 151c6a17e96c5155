import { Analyser } from '../terms/analyser.ts';

/** Terms that follow one another in a text and answer words of a query. */
export type MarkTerms = {
  readonly terms: readonly string[];
  /** Numbers of the query words they answer. */
  readonly words: readonly number[];
  readonly weight: number;
};

/** A piece of text to mark, UTF-16 units. */
export type Mark = { readonly start: number; readonly end: number };

/** A sentence that shows why a story was found. */
export type Snippet = {
  /** Id of the sentence, for opening the story there. */
  readonly sentence: string;
  /** The sentence, or the part of it around the marks; `…` where it was cut, always between words. */
  readonly text: string;
  /** Offsets in `text`. */
  readonly marks: readonly Mark[];
};

type Found = Mark & { readonly words: readonly number[]; readonly weight: number };

/**
 * Places in a text that answer a query, as written there, longest first where several begin, none overlapping.
 */
export function findMarks(text: string, wanted: readonly MarkTerms[], analyser = new Analyser()): Found[] {
  const tokens = analyser.tokens(text).filter(({ term }) => term !== '');
  const byFirst = new Map<string, MarkTerms[]>();
  for (const mark of wanted) {
    const first = mark.terms[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), mark]);
  }
  const found: Found[] = [];
  tokens.forEach(({ term, start }, at) => {
    for (const { terms, words, weight } of byFirst.get(term) ?? []) {
      if (terms.some((other, index) => tokens[at + index]?.term !== other)) continue;
      const end = tokens[at + terms.length - 1]?.end as number;
      found.push({ start, end, words, weight });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

/** How well a sentence answers: each query word once, by its best mark. */
function worth(marks: readonly Found[]): number {
  const best = new Map<number, number>();
  for (const { words, weight } of marks) {
    for (const word of words) best.set(word, Math.max(best.get(word) ?? 0, weight));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/**
 * The sentence that answers a query best, the earliest of equals; null when none has a word of it.
 * @param sentences of a story, in order.
 * @param wanted from a search result.
 * @param length longest snippet in UTF-16 units.
 */
export function makeSnippet(
  sentences: readonly { readonly id: string; readonly text: string }[],
  wanted: readonly MarkTerms[],
  length = 160,
): Snippet | null {
  const analyser = new Analyser();
  let best: { id: string; text: string; marks: readonly Found[]; worth: number } | undefined;
  for (const { id, text } of sentences) {
    const marks = findMarks(text, wanted, analyser);
    const value = worth(marks);
    if (value > (best?.worth ?? 0)) best = { id, text, marks, worth: value };
  }
  return best ? { sentence: best.id, ...crop(best.text, best.marks, length) } : null;
}

/** Cuts a text down around its marks, between words. */
function crop(text: string, marks: readonly Mark[], length: number): Pick<Snippet, 'text' | 'marks'> {
  const whole = text.trimEnd();
  const first = marks[0]?.start ?? 0;
  const end = whole.length <= length ? whole.length : wordEnd(whole, Math.max(first + length - 40, 0));
  const start = whole.length <= length ? 0 : wordStart(whole, Math.max(0, Math.min(first - 40, whole.length - length)));
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

/** The space at or before a place, or the beginning. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}

/** The space at or behind a place, or the end. */
function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
