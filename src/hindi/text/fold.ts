import { normalForm } from './normal-form.ts';

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const NUKTA = /\u093c/g;
const DEVANAGARI_DIGITS = /[\u0966-\u096f]/g;
/** Nasal consonants ङ ञ ण न म with virama before a stop of any class; most newsrooms write an anusvara instead. */
const CLASS_NASAL = /[ङञणनम]\u094d(?=[क-म])/g;

/**
 * Folds the spellings that Hindi newsrooms use side by side into one form, for comparing and looking up, never for display:
 * nukta, chandrabindu and anusvara, class nasals, zero-width joiners, Devanagari digits, Latin case.
 * `दुशांबे` and `दुशान्बे`, `फ़ैज़ाबाद` and `फैजाबाद`, `हिन्दी` and `हिंदी` fold alike.
 * A few different words fold alike too (`जन्म`, `जंम`), so rank exact matches first.
 * @param text any text, any normalisation form.
 * @returns the folded text in NFC.
 * @see https://www.unicode.org/charts/PDF/U0900.pdf
 */
export function fold(text: string): string {
  return normalForm(text, 'NFD')
    .replace(ZERO_WIDTH, '')
    .replace(NUKTA, '')
    .replace(/\u0901/g, '\u0902')
    .replace(CLASS_NASAL, '\u0902')
    .replace(DEVANAGARI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[\u0902]+/g, '\u0902')
    .toLowerCase()
    .normalize('NFC');
}

/** A run of letters with their marks and joiners, and digits. `\w+` matches nothing in `भारत`, `\p{L}+` splits `हिन्दी`. */
const WORD = /[\p{L}\p{M}\p{Nd}\u200c\u200d]+/gu;

/** The words of a text as written, without punctuation. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word and its range in the text, in UTF-16 code units. */
export type WordSpan = { readonly text: string; readonly start: number; readonly end: number };

/** The words of a text as written, each with its range in the text. */
export function wordSpans(text: string): WordSpan[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What was folded last: one line is often looked up in several lists, one after the other. */
let last = { text: '', folded: '' };

/** The folded words of a text joined by single spaces, so that texts that differ only in spelling and punctuation are equal. */
export function foldWords(text: string): string {
  if (text !== last.text) last = { text, folded: fold(words(text).join(' ')) };
  return last.folded;
}
