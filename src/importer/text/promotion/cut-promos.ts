import { sentences } from '#hindi/text/segment.ts';
import { cut, type Fragment } from '../model/fragment.ts';
import {
  appBrackets,
  cutShort,
  gluedClicks,
  isPromoSentence,
  type PromoSpan,
  promoAtStart,
  promoTail,
} from './promos.ts';

const PROMO = { role: 'dropped', code: 'promo' } as const;

/** Words of which every promotional sentence has one. */
const PROMO_WORDS = /पढ|क्लिक|फॉलो|फ़ॉलो|लाइक|सब्सक्राइब|जॉइन|ज्वाइन|डाउनलोड/u;

/** The promotional sentences at the end of a paragraph as one span, or `null`. */
function promoSentences(text: string): PromoSpan | null {
  if (!PROMO_WORDS.test(text)) return null;
  const all = sentences(text);
  let start = text.length;
  for (const sentence of all.toReversed()) {
    if (!isPromoSentence(sentence)) break;
    start -= sentence.length;
  }
  return start < text.length ? { start, end: text.length } : null;
}

/** Cuts spans out of a fragment. `inSentence`: the text after a span continues the sentence before it. */
function cutSpans(row: Fragment, spans: readonly PromoSpan[], inSentence: boolean): Fragment[] {
  const result: Fragment[] = [];
  let rest: Fragment | null = row;
  let shift = 0;
  for (const { start, end } of spans) {
    if (!rest) break;
    const length: number = shift + rest.text.length;
    const pieces: Fragment[] = cut(rest, start - shift, end - shift, PROMO, { joins: inSentence });
    const last: Fragment | undefined = pieces.at(-1);
    rest = last && last.role === 'text' && end < length ? last : null;
    result.push(...(rest ? pieces.slice(0, -1) : pieces));
    shift = end;
  }
  return rest ? [...result, rest] : result;
}

/**
 * Cuts promotion out of body lines. The first line may be a headline (`पढ़ें दिन की 10 बड़ी अपडेट्स`): only advertisements in
 * brackets and marks of a shortened text are cut from it.
 */
export function cutPromos(rows: readonly Fragment[]): Fragment[] {
  const title = rows.findIndex((row) => row.role === 'text');
  return rows.flatMap((row, index) => {
    if (row.role !== 'text') return [row];
    const brackets = cutSpans(row, appBrackets(row.text), false).flatMap((piece) => {
      const span = piece.role === 'text' ? cutShort(piece.text) : null;
      return span ? cut(piece, span.start, span.end, PROMO) : [piece];
    });
    if (index === title) return brackets;
    return brackets
      .flatMap((piece) => (piece.role === 'text' ? cutSpans(piece, gluedClicks(piece.text), true) : [piece]))
      .flatMap((piece) => {
        if (piece.role !== 'text') return [piece];
        const span = promoAtStart(piece.text);
        return span ? cut(piece, span.start, span.end, PROMO) : [piece];
      })
      .flatMap((piece) => {
        if (piece.role !== 'text') return [piece];
        const span = promoSentences(piece.text) ?? promoTail(piece.text);
        return span ? cut(piece, span.start, span.end, PROMO) : [piece];
      });
  });
}
