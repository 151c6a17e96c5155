import { normalForm } from '../text/normal-form.ts';

/**
 * A phonemic alphabet for Hindi words, one ASCII character a sound, for comparing how words sound rather than how they are
 * written.
 *
 * Consonants: `k K g G` (क ख ग घ) `c C j J` (च छ ज झ) `1 2 3 4` (ट ठ ड ढ) `t T d D` (त थ द ध) `p P b B` (प फ ब भ)
 * `5 n m` (ण न म) `~` (anusvara, chandrabindu) `y r l v S 6 s h` (य र ल व श ष स ह) `7 8` (ड़ ढ़) `z f` (ज़ फ़)
 * `X Y` (ज्ञ क्ष). Vowels: `a A i I u U e E o O W R` (अ आ इ ई उ ऊ ए ऐ ओ औ ऑ ऋ); inherent schwas are `.` when spoken,
 * `,` when silent within a word, `;` at its end, `:` at its end after a cluster (मित्र), where it is half spoken.
 */
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'K',
  ग: 'g',
  घ: 'G',
  ङ: 'n',
  च: 'c',
  छ: 'C',
  ज: 'j',
  झ: 'J',
  ञ: 'n',
  ट: '1',
  ठ: '2',
  ड: '3',
  ढ: '4',
  ण: '5',
  त: 't',
  थ: 'T',
  द: 'd',
  ध: 'D',
  न: 'n',
  प: 'p',
  फ: 'P',
  ब: 'b',
  भ: 'B',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'S',
  ष: '6',
  स: 's',
  ह: 'h',
};
const WITH_NUKTA: Readonly<Record<string, string>> = { ज: 'z', ड: '7', ढ: '8', फ: 'f' };
const VOWEL_SIGNS: Readonly<Record<string, string>> = {
  'ा': 'A',
  'ि': 'i',
  'ी': 'I',
  'ु': 'u',
  'ू': 'U',
  'ृ': 'R',
  'े': 'e',
  'ै': 'E',
  'ो': 'o',
  'ौ': 'O',
  'ॉ': 'W',
  'ॅ': 'E',
  'ॆ': 'e',
  'ॊ': 'o',
};
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'A',
  इ: 'i',
  ई: 'I',
  उ: 'u',
  ऊ: 'U',
  ऋ: 'R',
  ए: 'e',
  ऐ: 'E',
  ओ: 'o',
  औ: 'O',
  ऑ: 'W',
  ऍ: 'E',
  ऎ: 'e',
  ऒ: 'o',
};
const VIRAMA = '\u094d';
const NUKTA = '\u093c';

/** Every sound. */
export const SOUNDS = 'kKgGcCjJ1234tTdDpPbB5nm~yrlvS6sh78zfXYaAiIuUeEoOWR.,;:';
/** Unaspirated sound of each aspirated one. P is left out: the two distances differ on it. */
export const UNASPIRATED: Readonly<Record<string, string>> = {
  K: 'k',
  G: 'g',
  C: 'c',
  J: 'j',
  2: '1',
  4: '3',
  T: 't',
  D: 'd',
  B: 'b',
};
const FULL_VOWELS = 'aAiIuUeEoOWR';
const SCHWAS = '.,;:';
const VOWEL_SOUNDS = FULL_VOWELS + SCHWAS;

/** True for an inherent schwa, spoken or silent. */
export function isSchwa(sound: string): boolean {
  return sound !== '' && SCHWAS.includes(sound);
}

/** True for a vowel, schwas among them; false for a consonant and for an empty string. */
export function isVowelSound(sound: string): boolean {
  return sound !== '' && VOWEL_SOUNDS.includes(sound);
}

/**
 * Marks the silent ones among the inherent schwas: the last one, and from right to left each between single consonants with
 * spoken vowels on both sides (VC_CV).
 * @param sounds changed in place.
 * @see https://aclanthology.org/W04-0108/ Choudhury, Basu and Sarkar 2004, after Ohala's rule.
 */
function silenceSchwas(sounds: string[]): void {
  const last = sounds.length - 1;
  const spoken = (index: number): boolean => {
    const sound = sounds[index];
    return sound !== undefined && (sound === '.' || FULL_VOWELS.includes(sound));
  };
  if (sounds[last] === '.' && last > 1) {
    const before = sounds[last - 2] ?? '';
    const cluster = !FULL_VOWELS.includes(before) && !'.~'.includes(before);
    sounds[last] = cluster ? ':' : ';';
  }
  for (let index = last - 2; index > 1; index -= 1) {
    if (sounds[index] !== '.') continue;
    const before = spoken(index - 2) && !spoken(index - 1);
    const after = !spoken(index + 1) && spoken(index + 2);
    if (before && after) sounds[index] = ',';
  }
}

/**
 * Transcribes a Devanagari word; nukta is told apart. Characters of other scripts are left out.
 * @param word one word, any normalisation form.
 * @returns one character a sound, see above; empty when the word has none.
 */
export function phonemes(word: string): string {
  const text = normalForm(word, 'NFD').replace(/[\u200b-\u200d\u2060\ufeff\u00ad\u0903]/g, '');
  const sounds: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const consonant = CONSONANTS[char];
    if (consonant !== undefined) {
      const nukta = text.charAt(index + 1) === NUKTA;
      if (nukta) index += 1;
      let sound = (nukta ? WITH_NUKTA[char] : undefined) ?? consonant;
      if (!nukta && text.charAt(index + 1) === VIRAMA) {
        const next = text.charAt(index + 2);
        if (char === 'ज' && next === 'ञ') sound = 'X';
        else if (char === 'क' && next === 'ष') sound = 'Y';
        if (sound === 'X' || sound === 'Y') index += 2;
      }
      sounds.push(sound);
      const sign = text.charAt(index + 1);
      const signed = VOWEL_SIGNS[sign];
      if (sign === VIRAMA) index += 1;
      else if (signed !== undefined) {
        sounds.push(signed);
        index += 1;
      } else sounds.push('.');
      continue;
    }
    const vowel = VOWELS[char];
    if (vowel !== undefined) sounds.push(vowel);
    else if (char === '\u0902' || char === '\u0901') sounds.push('~');
  }
  silenceSchwas(sounds);
  return sounds.join('');
}

/** Cache of transcribed words: queries are compared with the same words again and again. */
const transcribed = new Map<string, string>();
const MAX_CACHED_WORDS = 50_000;

/** As `phonemes`, with a cache. */
export function cachedPhonemes(word: string): string {
  const cached = transcribed.get(word);
  if (cached !== undefined) return cached;
  const sounds = phonemes(word);
  if (transcribed.size >= MAX_CACHED_WORDS) transcribed.clear();
  transcribed.set(word, sounds);
  return sounds;
}
