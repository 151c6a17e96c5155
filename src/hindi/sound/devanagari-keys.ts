import { isVowelSound, phonemes } from './phonemes.ts';

const MAX_KEYS = 8;

/** Consonant classes of each sound; several for a sound that is written in Roman letters in several ways. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  k: ['k'],
  K: ['k'],
  g: ['g'],
  G: ['g'],
  c: ['c'],
  C: ['c'],
  j: ['j'],
  J: ['j'],
  z: ['j'],
  1: ['t'],
  2: ['t'],
  t: ['t'],
  T: ['t'],
  3: ['d'],
  4: ['d'],
  d: ['d'],
  D: ['d'],
  5: ['n'],
  n: ['n'],
  m: ['m'],
  p: ['p'],
  P: ['f'],
  f: ['f'],
  b: ['b'],
  B: ['b'],
  r: ['r'],
  R: ['r'],
  l: ['l'],
  v: ['v'],
  S: ['s'],
  6: ['s'],
  s: ['s'],
  h: ['h'],
  7: ['d', 'r'],
  8: ['d', 'r'],
  X: ['g', 'jn', 'gn'],
  Y: ['ks'],
};

/** Every combination of one option of each part, in order of the options, at most eight. */
function combine(parts: readonly (readonly string[])[]): string[] {
  let keys = [''];
  for (const part of parts) {
    const next: string[] = [];
    for (const key of keys) for (const option of part) if (next.length < MAX_KEYS) next.push(key + option);
    keys = next;
  }
  return [...new Set(keys)];
}

/** True for sounds before which म is written n. */
const isLabial = (sound: string): boolean => sound !== '' && 'pPfbBv'.includes(sound);

/**
 * Phonetic keys of a Devanagari word: its consonants as classes, without vowels. Sounds that Roman spellings often lack (final
 * and optional nasals, final ह and व) are left out here; `romanKeys` gives keys with and without them.
 * The method is that of Soundex for Indic scripts; the classes come from measurements on Roman spellings.
 * @returns at most eight keys of the letters a to z, the likeliest first.
 */
export function devanagariKeys(word: string): string[] {
  const sounds = phonemes(word);
  // A chandrabindu is often left out in Roman letters, an anusvara before a stop hardly ever.
  const optionalNasal = word.includes('\u0901');
  const parts: (readonly string[])[] = [];
  let previous = '';
  let adjacent = false;
  for (let index = 0; index < sounds.length; index += 1) {
    const sound = sounds.charAt(index);
    if (isVowelSound(sound) && sound !== 'R') {
      adjacent = false;
      continue;
    }
    const next = sounds.charAt(index + 1);
    const last = next === '' || (index + 2 === sounds.length && (next === ';' || next === ':'));
    let options: readonly string[];
    if (sound === '~') {
      options = nasalOptions(next, optionalNasal);
      // In सिंह, written singh, nasal and ह count as one sound.
      if (next === 'h') index += 1;
    } else if (sound === 'y') options = index === 0 ? ['y'] : [''];
    else if ((sound === 'h' || sound === 'v') && last && isVowelSound(sounds.charAt(index - 1))) options = [''];
    else if ((sound === '3' || sound === '4') && isVowelSound(sounds.charAt(index - 1))) options = ['d', 'r'];
    else if (sound === 'm' && isLabial(next)) options = ['n'];
    else if (sound === 'm' && next === ',' && isLabial(sounds.charAt(index + 2))) options = ['m', 'n'];
    else options = CLASSES[sound] ?? [''];
    const first = options[0] ?? '';
    if (first === '' && options.length === 1) continue;
    if (options.length === 1 && first === previous) {
      if (adjacent) continue;
      // In थककर, written thakkar, the schwa between the two like consonants is silent.
      if (sounds.charAt(index - 1) === ',') options = [previous, ''];
    }
    parts.push(options);
    previous = first;
    adjacent = true;
  }
  return combine(parts);
}

/** Classes of an anusvara or chandrabindu. @param next the sound after it, empty at the end of the word. */
function nasalOptions(next: string, optional: boolean): readonly string[] {
  if (next === '' || 'yvsS6'.includes(next)) return [''];
  if (next === 'h') return ['ng', 'nh', 'h'];
  return optional ? ['n', ''] : ['n'];
}
