/** Thirty marks with another behind them. No writing has so many on one letter. */
const LONG_RUN = /\p{M}{30}(?=\p{M})/gu;

/** A mark that is never drawn and that no other mark is sorted past. */
const GRAPHEME_JOINER = '\u034f';

/**
 * The normal form of a text. Marks on one letter are sorted, and a long run of them in a bad order takes time in the square
 * of its length, so such a run is cut by a joiner after each thirty marks.
 * @see https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
export function normalForm(text: string, form: 'NFC' | 'NFD'): string {
  const safe = text.length > 30 && text.search(LONG_RUN) >= 0 ? text.replace(LONG_RUN, `$&${GRAPHEME_JOINER}`) : text;
  return safe.normalize(form);
}
