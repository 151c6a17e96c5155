const LATIN_WORD = /^[a-z0-9'’.-]+$/i;

/** True when a word is typed in Latin letters, so that it can be read as romanised Hindi. */
export function isRoman(word: string): boolean {
  return LATIN_WORD.test(word) && /[a-z]/i.test(word);
}

/** The letters a to z of a word in lower case, without any other character. */
export function romanLetters(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, '');
}

/** True when a word begins with a character of the Devanagari block, U+0900 to U+097F. */
export function isDevanagari(word: string): boolean {
  return /^[\u0900-\u097f]/.test(word);
}
