import { normalForm } from '../text/normal-form.ts';

/** Combining accents, zero-width characters, nukta and visarga. */
const DROPPED = /[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad\u093c\u0903]/g;
/** A nasal with virama before a stop, of the same class or not (`न्ब` in दुशान्बे). Doubled nasals (म्म) are not among them. */
const NASAL_BEFORE_STOP = /[ङञणनम]\u094d(?=[क-घच-झट-ढत-धप-भ])/g;
/** Signs for English vowels ऍ ॅ ऑ ॉ (and the short ऎ ॆ ऒ ॊ) by the plain ए े ओ ो that newsrooms also write. */
const BORROWED_VOWELS: Readonly<Record<string, string>> = {
  '\u090d': 'ए',
  '\u0945': 'े',
  '\u090e': 'ए',
  '\u0946': 'े',
  '\u0911': 'ओ',
  '\u0949': 'ो',
  '\u0912': 'ओ',
  '\u094a': 'ो',
};

/**
 * A word without nukta, accents, joiners and visarga, with every nasal before a stop as anusvara, Latin digits and lower
 * case; doubled consonants stay. The first step of `searchForm`.
 * @param word any normalisation form.
 * @returns NFD.
 */
export function spellingBase(word: string): string {
  return normalForm(word, 'NFD')
    .replace(DROPPED, '')
    .replace(/\u0901/g, '\u0902')
    .replace(NASAL_BEFORE_STOP, '\u0902')
    .replace(/\u0902+/g, '\u0902')
    .replace(/[\u090d\u0945\u090e\u0946\u0911\u0949\u0912\u094a]/g, (vowel) => BORROWED_VOWELS[vowel] ?? vowel)
    .replace(/[\u0966-\u096f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0966 + 0x30))
    .toLowerCase();
}

/** Replaces a final यी, ये, यीं or यें after a vowel by ई, ए, ईं or एं: the glide is silent and both are written. */
export function dropFinalGlide(base: string): string {
  return base.replace(
    /([^\u094d])य([ीे])(?=\u0902?$)/,
    (_all, before: string, vowel: string) => before + (vowel === 'ी' ? 'ई' : 'ए'),
  );
}

/** Replaces doubled consonants by single ones. */
export function singleLetters(base: string): string {
  return base.replace(/([क-ह])\u094d(?=\1)/g, '');
}

/**
 * One form for all spellings of a word that Hindi newsrooms use side by side, for indexing, never for display. Stronger than
 * `fold`: beside nukta, nasals and joiners it also unites doubled letters (`बिल्ली`, `बिली`), glides (`नयी`, `नई`) and English
 * vowels (`ऑ`, `ओ`).
 * @param word one word, any normalisation form, either script.
 * @returns NFC.
 */
export function searchForm(word: string): string {
  return singleLetters(dropFinalGlide(spellingBase(word))).normalize('NFC');
}
