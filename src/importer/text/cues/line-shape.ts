import { words } from '#hindi/text/fold.ts';
import { sentences } from '#hindi/text/segment.ts';

/** An ellipsis at the end of a line. */
const ELLIPSIS = /(?:\.\.|…)["'”’)\]\s]*$/u;
/** The end of a sentence at the end of a line. Some texts have a Latin `I` for the danda. */
const ENDER = /(?:[।॥.|]|[\u0900-\u097f]\s?I)["'”’)\]\s]*$/u;

/** A mark that can end a sentence. */
const INNER_END = /[।॥.?!|…]/u;

/** Length of the end of a line that is searched for an end mark, in characters. */
const TAIL = 24;

/** Whether a line ends like body text: with a danda, a full stop or a bar, but not with an ellipsis. */
export function endsLikeBody(text: string): boolean {
  const tail = text.slice(-TAIL);
  return ENDER.test(tail) && !ELLIPSIS.test(tail);
}

/**
 * Whether a line could be a headline: two words or more, eight characters or more, and no sentence that ends in it, except
 * with `?` or `!`.
 * @param longest most characters of a headline.
 */
export function isHeadlineLike(text: string, longest = 220): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 8 || trimmed.length > longest || endsLikeBody(trimmed) || /\t/.test(trimmed)) return false;
  if (words(trimmed).length < 2) return false;
  if (!INNER_END.test(trimmed)) return true;
  const inner = sentences(trimmed).slice(0, -1);
  return inner.every((sentence) => /(?:[?!…]|\.\.)["'”’)\]\s]*$/u.test(sentence));
}

/**
 * Whether a line is certainly body text: it ends a sentence of four words or more, is longer than a headline, or has three
 * sentences.
 */
export function isBody(text: string): boolean {
  const trimmed = text.trim();
  return (
    (endsLikeBody(trimmed) && words(trimmed).length >= 4) ||
    trimmed.length > 220 ||
    (INNER_END.test(trimmed) && sentences(trimmed).length > 2)
  );
}
