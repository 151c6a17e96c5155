import { fold } from '#hindi/text/fold.ts';
import type { FoldedWord } from '#hindi/text/folded-words.ts';
import { stem } from '#hindi/words/stem.ts';

/** Words that say nothing about the subject of a text. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `का के की को ने से में पर तक और व तथा एवं या कि जो यह ये वह वे इस उस इन उन इसे उसे है हैं था थे थी हो हुआ हुए हुई होना होने होगा
   गया गए गई दिया दी दिए लिया कर करने किया की किए कहा बताया भी ही तो न नहीं एक दो साथ लिए बाद पहले अपने अपनी अपना इसके उसके उनके उनकी
   जा रहा रहे रही सकता सकते कुछ कोई सभी जब तब अब फिर तरह ओर दौरान बारे मुताबिक अनुसार जिसमें जिसके`
    .split(/\s+/)
    .map(fold),
);

/** True for numbers. Folding turns Devanagari digits into Latin ones. */
const startsWithDigit = (word: string): boolean => word.charAt(0) >= '0' && word.charAt(0) <= '9';

/** The content words of a text, folded: all but stop words, numbers and single letters. */
export const terms = (words: readonly FoldedWord[]): string[] =>
  words
    .map(({ folded }) => folded)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !startsWithDigit(word));

/**
 * Numbers terms in the order of their first use, so that texts can store numbers in place of strings. Forms of one noun have
 * one number: मुआवजा and मुआवजे are the same word.
 */
export type Vocabulary = { readonly idOf: (term: string) => number };

/** Makes an empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const byStem = new Map<string, number>();
  return {
    idOf(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const base = stem(term);
      const id = byStem.get(base) ?? byStem.size;
      byStem.set(base, id);
      ids.set(term, id);
      return id;
    },
  };
}

/** The frequency of each term in a text, as parallel arrays ordered by term. */
export type TermCounts = {
  readonly ids: Uint32Array;
  readonly counts: Uint16Array;
  /** Number of terms, repeats included. */
  readonly length: number;
  /** Euclidean length of the vector of damped counts. */
  readonly norm: number;
};

/** Sublinear term frequency: the tenth use of a term says less than the first. */
const damp = (count: number): number => 1 + Math.log(count);

/** Counts the terms of a text. @param all terms, repeats included. */
export function countTerms(all: readonly string[], vocabulary: Vocabulary): TermCounts {
  const counts = new Map<number, number>();
  for (const term of all) {
    const id = vocabulary.idOf(term);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ids = Uint32Array.from(counts.keys()).sort();
  const counted = Uint16Array.from(ids, (id) => counts.get(id) ?? 0);
  const norm = Math.sqrt(counted.reduce((sum, count) => sum + damp(count) ** 2, 0));
  return { ids, counts: counted, length: all.length, norm };
}

/** Stands for a term that no sentence holds, only the head, a table or a caption. */
export const NO_SENTENCE = 0xffff;

/**
 * For each term of a text, parallel to its `ids`: the first sentence that holds it, or {@link NO_SENTENCE}.
 * @param sentences the terms of each sentence, in order.
 */
export function firstSentences(
  { ids }: TermCounts,
  sentences: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Uint16Array {
  const first = new Map<number, number>();
  sentences.forEach((all, index) => {
    for (const term of all) {
      const id = vocabulary.idOf(term);
      if (!first.has(id)) first.set(id, index);
    }
  });
  return Uint16Array.from(ids, (id) => Math.min(first.get(id) ?? NO_SENTENCE, NO_SENTENCE));
}

/** Cosine similarity of the damped counts of two texts, 0 to 1. */
export function sameness(a: TermCounts, b: TermCounts): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const order = (a.ids[i] ?? 0) - (b.ids[j] ?? 0);
    if (order === 0) dot += damp(a.counts[i] ?? 1) * damp(b.counts[j] ?? 1);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}
