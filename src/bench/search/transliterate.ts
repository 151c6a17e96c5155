import { phonemes } from '#hindi/sound/phonemes.ts';

/** The Latin letters of each phoneme. */
const LETTERS: Readonly<Record<string, string>> = {
  k: 'k',
  K: 'kh',
  g: 'g',
  G: 'gh',
  c: 'ch',
  C: 'chh',
  j: 'j',
  J: 'jh',
  z: 'z',
  1: 't',
  2: 'th',
  3: 'd',
  4: 'dh',
  5: 'n',
  t: 't',
  T: 'th',
  d: 'd',
  D: 'dh',
  n: 'n',
  m: 'm',
  p: 'p',
  P: 'ph',
  f: 'f',
  b: 'b',
  B: 'bh',
  y: 'y',
  r: 'r',
  l: 'l',
  v: 'v',
  S: 'sh',
  6: 'sh',
  s: 's',
  h: 'h',
  7: 'd',
  8: 'dh',
  X: 'gy',
  Y: 'ksh',
  '~': 'n',
  '.': 'a',
  ',': '',
  ';': '',
  ':': 'a',
  a: 'a',
  A: 'a',
  i: 'i',
  I: 'i',
  u: 'u',
  U: 'u',
  e: 'e',
  E: 'ai',
  o: 'o',
  O: 'au',
  W: 'o',
  R: 'ri',
};

/**
 * Writes a Hindi word in the plain Latin letters of Indian newspapers: `राजनाथ` is `rajnath`, `फ़ैज़ाबाद` `faizabad`.
 * Silent schwas are dropped, and long and short vowels are written alike. Latin words come back in lower case.
 */
export function transliterate(word: string): string {
  if (!/[\u0900-\u097f]/.test(word))
    return word
      .normalize('NFKD')
      .replace(/[^\p{L}\p{Nd}]/gu, '')
      .toLowerCase();
  const digits = word.replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
  if (/^[0-9]+$/.test(digits)) return digits;
  const sounds = phonemes(word).replace(/~(?=[pb])/gi, 'm');
  return Array.from(sounds, (sound) => LETTERS[sound] ?? '').join('');
}
