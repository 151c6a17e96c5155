import { normalForm } from './normal-form.ts';

const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  क़: 'q',
  ख़: 'kh',
  ग़: 'g',
  ज़: 'z',
  ड़: 'd',
  ढ़: 'dh',
  फ़: 'f',
};
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'aa',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};
const VIRAMA = '\u094d';
const NUKTA = '\u093c';

/** One word in Latin letters and digits; vowel length, aspiration of ख़ and retroflex consonants are not told apart. */
function latinWord(word: string): string {
  const letters = [...normalForm(word, 'NFC').replace(/[\u200c\u200d]/g, '')];
  let latin = '';
  for (let at = 0; at < letters.length; at += 1) {
    let letter = letters[at] ?? '';
    if (letters[at + 1] === NUKTA) {
      letter += NUKTA;
      at += 1;
    }
    const consonant = CONSONANTS[letter] ?? CONSONANTS[letter.replace(NUKTA, '')];
    if (consonant !== undefined) {
      const next = letters[at + 1];
      const sign = next === undefined ? undefined : SIGNS[next];
      const last = at === letters.length - 1;
      if (sign !== undefined || next === VIRAMA) at += 1;
      latin += consonant + (sign ?? (next === VIRAMA || (last && latin !== '') ? '' : 'a'));
    } else if (letter in VOWELS) latin += VOWELS[letter];
    else if (letter === 'ं' || letter === 'ँ') latin += 'n';
    else if (/[\u0966-\u096f]/.test(letter)) latin += String(letter.charCodeAt(0) - 0x0966);
    else if (/[a-z0-9]/i.test(letter)) latin += letter.toLowerCase();
  }
  return latin;
}

/**
 * Makes a slug for an address from any text: lower-case Latin letters, digits and single hyphens. Devanagari is written in
 * plain letters, short and readable; the way back is lost, so this is not for search or display.
 * @param maxLength longest slug in characters; whole words beyond it are dropped.
 * @returns the slug, empty when the text has no letter that can be written in Latin.
 */
export function latinSlug(text: string, maxLength = 60): string {
  const parts = (text.match(/[\p{L}\p{M}\p{Nd}\u200c\u200d]+/gu) ?? []).map(latinWord).filter((part) => part !== '');
  let slug = '';
  for (const part of parts) {
    const next = slug === '' ? part.slice(0, maxLength) : `${slug}-${part}`;
    if (next.length > maxLength) break;
    slug = next;
  }
  return slug;
}
