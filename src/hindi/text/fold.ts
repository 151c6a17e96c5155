const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const NUKTA = /\u093c/g;
const DEVANAGARI_DIGITS = /[\u0966-\u096f]/g;
/** ङ ञ ण न म with virama before a stop of any class: written as anusvara by most desks. */
const CLASS_NASAL = /[ङञणनम]\u094d(?=[क-म])/g;

/**
 * Folds the spellings that Hindi desks use side by side onto one form, for comparing and looking up, never for showing:
 * nukta, chandrabindu and anusvara, class nasals, zero-width joiners, Devanagari digits, Latin case.
 * `दुशांबे` and `दुशान्बे`, `फ़ैज़ाबाद` and `फैजाबाद`, `हिन्दी` and `हिंदी` fold alike.
 * Over-folds a little (`जन्म` = `जंम`), so an exact match should rank first.
 * @see https://www.unicode.org/charts/PDF/U0900.pdf
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(ZERO_WIDTH, '')
    .replace(NUKTA, '')
    .replace(/\u0901/g, '\u0902')
    .replace(CLASS_NASAL, '\u0902')
    .replace(DEVANAGARI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[\u0902]+/g, '\u0902')
    .toLowerCase()
    .normalize('NFC');
}

/** Letters with their marks and joiners, and digits: `\w+` finds nothing in `भारत`, `\p{L}+` cuts `हिन्दी`. */
const WORD = /[\p{L}\p{M}\p{Nd}\u200c\u200d]+/gu;

/** The words of a text, as they stand, without punctuation. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word and where it stands, in UTF-16 offsets of the original text. */
export type WordSpan = { readonly text: string; readonly start: number; readonly end: number };

/** The words of a text with their places in it. */
export function wordSpans(text: string): WordSpan[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Folded words joined by single spaces: two headlines that differ only in spelling and punctuation are equal here. */
export function foldWords(text: string): string {
  return fold(words(text).join(' '));
}
