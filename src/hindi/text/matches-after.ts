/** Code units before a match that are looked at. */
const LOOK_BACK = 2;

/**
 * Matches of a pattern where the text before them does not end with something else: what a lookbehind at the pattern's start
 * would find. Safari before 16.4 reads no lookbehind, and nothing else of a script that holds one.
 * @param pattern with the flags `g` and `u`; it matches no empty text.
 * @param notAfter ends with `$`, and needs no more than two code units.
 */
export function* matchesAfter(text: string, pattern: RegExp, notAfter: RegExp): Generator<RegExpExecArray> {
  const next = (from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  for (let match = next(0); match; ) {
    const { index } = match;
    const allowed = !notAfter.test(text.slice(Math.max(0, index - LOOK_BACK), index));
    if (allowed) yield match;
    match = next(index + (allowed ? match[0].length : (match[0].codePointAt(0) ?? 0) > 0xff_ff ? 2 : 1));
  }
}
