import { fold, foldWords, wordSpans } from '../hindi/fold.ts';
import { sentences } from '../hindi/segment.ts';
import { endsLikeBody } from './headline-shape.ts';

/** Longest headline counted in real papers is 134 characters; what is longer and holds the end of a sentence has body text in it. */
const LONGEST = 150;
const SHORTEST = 20;

/** Verb forms that headlines and clauses end in; behind one a sentence may begin. */
const CLAUSE_END = new Set(
  'है हैं था थी थे की दी ली किया दिया लिया गया गई गए हुआ हुई हुए होगा होगी होंगे करेंगे करेगा करेगी मौत मामले हमला बोले कहा बताया शुरू जारी रद्द बंद रोक फैसला राहत संक्रमित गिरफ्तार आदेश चिंता चेतावनी मंजूरी इनकार निर्देश अपील सकते सकता सकती रहा रही रहे आया आई आए'
    .split(' ')
    .map(fold),
);

export type HeadlineCut = {
  /** Characters of the headline; the rest is body text. */
  readonly length: number;
  /** The place of the cut shows in the text; else it was chosen at the end of a clause. */
  readonly certain: boolean;
};

/**
 * How much of the text behind a marker is the headline. All of it, unless it is longer than a headline can be and holds
 * the end of a sentence: then body text was stuck on, and the cut is sought at a run of spaces, a question mark, the first
 * words coming again, or the end of a clause.
 */
export function headlineLength(rest: string): HeadlineCut {
  const all = { length: rest.length, certain: true };
  const trimmed = rest.trim();
  const holdsEnd =
    endsLikeBody(trimmed) ||
    sentences(trimmed)
      .slice(0, -1)
      .some((sentence) => endsLikeBody(sentence));
  if (!holdsEnd || trimmed.length <= SHORTEST + 10) return all;
  const lead = rest.length - rest.trimStart().length;
  const inRange = (at: number): boolean => at - lead >= SHORTEST && at - lead <= LONGEST && at < rest.length;
  const gap = /(?<=\S)(?:\s{2,}|\t)(?=\S)/gu;
  for (const match of rest.matchAll(gap)) if (inRange(match.index)) return { length: match.index, certain: true };
  for (const match of rest.matchAll(/[?!](?:["'”’)]*)(?=\s*[\p{L}“"])/gu)) {
    if (inRange(match.index + 1)) return { length: match.index + match[0].length, certain: true };
  }
  if (trimmed.length <= LONGEST && sentences(trimmed).length === 1) return { length: rest.length, certain: false };
  const spans = wordSpans(rest);
  const first = spans.slice(0, 2).map((span) => fold(span.text));
  for (let at = 3; at < spans.length - 1; at += 1) {
    const span = spans[at];
    if (span && inRange(span.start) && fold(span.text) === first[0] && fold(spans[at + 1]?.text ?? '') === first[1]) {
      return { length: span.start, certain: true };
    }
  }
  const seen = new Set(
    spans
      .slice(0, 4)
      .map((span) => fold(span.text))
      .filter((word) => word.length > 3),
  );
  let best: number | null = null;
  for (let at = 3; at < spans.length - 1; at += 1) {
    const [span, next] = [spans[at], spans[at + 1]];
    if (!span || !next || !inRange(span.end) || !CLAUSE_END.has(fold(span.text))) continue;
    if (CLAUSE_END.has(fold(next.text)) || /^[,;:–-]/u.test(rest.slice(span.end).trimStart())) continue;
    if (seen.has(fold(next.text))) return { length: span.end, certain: false };
    best ??= span.end;
  }
  if (best !== null) return { length: best, certain: false };
  const firstSentence = sentences(rest)[0] ?? rest;
  return { length: firstSentence.length <= LONGEST ? firstSentence.length : 0, certain: false };
}

/** Whether two headlines are the same but for spelling and punctuation. */
export function sameHeadline(a: string, b: string): boolean {
  return foldWords(a) === foldWords(b);
}
