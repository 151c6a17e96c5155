/** The length of the sign that ends before an offset: 2 for a pair of surrogates. */
function lengthBefore(text: string, end: number): number {
  const low = text.charCodeAt(end - 1);
  if (end < 2 || low < 0xdc00 || low > 0xdfff) return 1;
  const high = text.charCodeAt(end - 2);
  return high >= 0xd800 && high <= 0xdbff ? 2 : 1;
}

/**
 * Cuts the signs that pass a test off the end of a text, in one walk from its end. A pattern like `X+$` is tried at every
 * place of the text, which takes time in the square of the length of a long run.
 * @param sign pattern for a single sign, without the flags `g` and `y`.
 */
export function trimEndWhere(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const length = lengthBefore(text, end);
    if (!sign.test(text.slice(end - length, end))) break;
    end -= length;
  }
  return text.slice(0, end);
}

/** The signs at the end of a text that pass a test; see {@link trimEndWhere}. */
export const endWhere = (text: string, sign: RegExp): string => text.slice(trimEndWhere(text, sign).length);
