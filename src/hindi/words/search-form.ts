const DROPPED = /[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad\u093c\u0903]/g;
/** A class nasal with virama before a stop, also the un-homorganic `न्ब` of दुशान्बे. Doubled nasals (म्म) are left to doubling. */
const NASAL_BEFORE_STOP = /[ङञणनम]\u094d(?=[क-घच-झट-ढत-धप-भ])/g;
/** ऍ ॅ ऑ ॉ (and the short ऎ ॆ ऒ ॊ) stand for English vowels; desks write them or the plain ए े ओ ो. */
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

/** A word without nukta, joiners and visarga, its nasals on one sign, doubled letters still double. */
export function spellingBase(word: string): string {
  return word
    .normalize('NFD')
    .replace(DROPPED, '')
    .replace(/\u0901/g, '\u0902')
    .replace(NASAL_BEFORE_STOP, '\u0902')
    .replace(/\u0902+/g, '\u0902')
    .replace(/[\u090d\u0945\u090e\u0946\u0911\u0949\u0912\u094a]/g, (vowel) => BORROWED_VOWELS[vowel] as string)
    .replace(/[\u0966-\u096f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0966 + 0x30))
    .toLowerCase();
}

/** Final यी ये यीं यें after a spoken vowel: the glide is not heard, desks write ई ए as well. */
export function dropFinalGlide(base: string): string {
  return base.replace(/(?<=[^\u094d])य([ीे])(?=\u0902?$)/, (_all, vowel: string) => (vowel === 'ी' ? 'ई' : 'ए'));
}

/** Doubled consonants to single ones. */
export function singleLetters(base: string): string {
  return base.replace(/([क-ह])\u094d(?=\1)/g, '');
}

/**
 * One spelling for the spellings of a word that Hindi desks use side by side, stronger than `fold`: for indexing, never for
 * showing. Beside nukta, nasals and joiners it unites doubled letters (`बिल्ली` = `बिली`), `नयी` = `नई`, `ऑ` = `ओ`.
 * @param word one word, any normalisation form, either script.
 */
export function searchForm(word: string): string {
  return singleLetters(dropFinalGlide(spellingBase(word))).normalize('NFC');
}
