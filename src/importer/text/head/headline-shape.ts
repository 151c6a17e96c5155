import { words } from '#hindi/text/fold.ts';
import { sentences } from '#hindi/text/segment.ts';

const ELLIPSIS = /(?:\.{2,}|…)["'”’)\]\s]*$/u;
/** A Latin `I` typed for a danda ends a sentence too. */
const ENDER = /(?:[।॥.|]|[\u0900-\u097f]\s?I)["'”’)\]\s]*$/u;

/** Without one of these no sentence can end inside a line. */
const INNER_END = /[।॥.?!|…]/u;

/** Characters at the end of a line that can hold its end mark. */
const TAIL = 24;

/** Whether a line ends as body text does: with a danda, a full stop or a bar, not with an ellipsis. */
export function endsLikeBody(text: string): boolean {
  const tail = text.slice(-TAIL);
  return ENDER.test(tail) && !ELLIPSIS.test(tail);
}

/** Whether a line could be a headline: 3 words or more, no end of a sentence behind or inside (`?` and `!` may stand). */
export function isHeadlineLike(text: string, longest = 220): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 8 || trimmed.length > longest || endsLikeBody(trimmed) || /\t/.test(trimmed)) return false;
  if (words(trimmed).length < 2) return false;
  if (!INNER_END.test(trimmed)) return true;
  const inner = sentences(trimmed).slice(0, -1);
  return inner.every((sentence) => /(?:[?!…]|\.{2,})["'”’)\]\s]*$/u.test(sentence));
}

/** Whether a paragraph is body text beyond doubt: it ends a sentence, or is longer than any headline. */
export function isBody(text: string): boolean {
  const trimmed = text.trim();
  return (
    (endsLikeBody(trimmed) && words(trimmed).length >= 4) ||
    trimmed.length > 220 ||
    (INNER_END.test(trimmed) && sentences(trimmed).length > 2)
  );
}
