import { phonemes, VOWEL_SOUNDS } from './phonemes.ts';

const MAX_KEYS = 8;

/** Consonant class of each sound; classes that a writer may hear in two ways have several. */
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

/** All ways through the alternatives, at most eight, the first one first. */
function combine(parts: readonly (readonly string[])[]): string[] {
  let keys = [''];
  for (const part of parts) {
    const next: string[] = [];
    for (const key of keys) for (const option of part) if (next.length < MAX_KEYS) next.push(key + option);
    keys = next;
  }
  return [...new Set(keys)];
}

const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWEL_SOUNDS.includes(sound);

/**
 * Keys under which a Devanagari word stands in a lexicon: its consonants in classes, vowels dropped. Sounds that Roman
 * writers leave out (final and optional nasals, final ह and व) are left out here and tried both ways by `queryKeys`.
 * Rules in the manner of Soundex for Indic scripts, classes by our own measurements on Roman spellings.
 */
export function lexiconKeys(word: string): string[] {
  const sounds = phonemes(word);
  // A chandrabindu is often left out in Roman, an anusvara before a stop hardly ever.
  const faint = word.includes('\u0901');
  const parts: (readonly string[])[] = [];
  let previous = '';
  let adjacent = false;
  for (let index = 0; index < sounds.length; index += 1) {
    const sound = sounds[index] as string;
    if (isVowel(sound) && sound !== 'R') {
      adjacent = false;
      continue;
    }
    const next = sounds[index + 1];
    const last = next === undefined || (index + 2 === sounds.length && (next === ';' || next === ':'));
    let options: readonly string[];
    if (sound === '~') {
      options = nasalOptions(next, faint);
      // सिंह is written singh: the two sounds count as one.
      if (next === 'h') index += 1;
    } else if (sound === 'y') options = index === 0 ? ['y'] : [''];
    else if ((sound === 'h' || sound === 'v') && last && index > 0 && isVowel(sounds[index - 1])) options = [''];
    else if ((sound === '3' || sound === '4') && isVowel(sounds[index - 1])) options = ['d', 'r'];
    else if (sound === 'm' && next !== undefined && 'pPfbBv'.includes(next)) options = ['n'];
    else if (sound === 'm' && next === ',' && 'pPfbBv'.includes(sounds[index + 2] as string)) options = ['m', 'n'];
    else options = CLASSES[sound] ?? [''];
    if (options[0] === '' && options.length === 1) continue;
    if (options.length === 1 && options[0] === previous) {
      if (adjacent) continue;
      // थककर is written thakkar: the silent schwa between like letters is not heard.
      if (sounds[index - 1] === ',') options = [previous, ''];
    }
    parts.push(options);
    previous = options[0] as string;
    adjacent = true;
  }
  return combine(parts);
}

function nasalOptions(next: string | undefined, faint: boolean): readonly string[] {
  if (next === undefined || 'yvsS6'.includes(next)) return [''];
  if (next === 'h') return ['ng', 'nh', 'h'];
  return faint ? ['n', ''] : ['n'];
}
