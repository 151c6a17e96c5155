import { dropFinalGlide, singleLetters, spellingBase } from './search-form.ts';

/** Plural and oblique endings, longest first, and what replaces each in the lemma. */
const PLURALS: readonly (readonly [ending: string, lemma: string])[] = [
  ['ियों', 'ी'],
  ['ियां', 'ी'],
  ['ाओं', 'ा'],
  ['ाएं', 'ा'],
  ['ुओं', 'ु'],
  ['ुएं', 'ु'],
  ['ओं', ''],
  ['एं', ''],
  ['ों', ''],
  ['ें', ''],
];

/** Number of consonants and independent vowels: a syllable has one, a conjunct two or more. */
function letterCount(base: string): number {
  let count = 0;
  for (let index = 0; index < base.length; index += 1) {
    const code = base.charCodeAt(index);
    if (code >= 0x0904 && code <= 0x0939) count += 1;
  }
  return count;
}

/** Replaces a plural or oblique ending by the lemma's, unless too little of the word would be left. */
function cutPlural(base: string): string {
  for (const [ending, lemma] of PLURALS) {
    if (!base.endsWith(ending)) continue;
    const root = base.slice(0, -ending.length) + lemma;
    return letterCount(root) > (lemma === '' ? 1 : 0) ? root : base;
  }
  return base;
}

/** Brings direct and oblique singular of masculine nouns and adjectives to one form: लड़का and लड़के, रुपया and रुपए, नया and नए. */
function cutFinalVowel(root: string): string {
  const letters = letterCount(root);
  const last = root.at(-1);
  if (last === 'ि') return `${root.slice(0, -1)}ी`;
  if (last === 'ु') return `${root.slice(0, -1)}ू`;
  if (last === 'ा' || last === 'े') {
    if (letters >= 3) return root.slice(0, -1);
    return last === 'े' && letters === 2 ? `${root.slice(0, -1)}ा` : root;
  }
  if (last === 'ए' && letters >= 2 && /[क-हि]ए$/.test(root)) return `${root.slice(0, -1)}य${letters >= 3 ? '' : 'ा'}`;
  return root;
}

/**
 * Stem of a Hindi word in search form. Unites the direct, oblique and plural forms of nouns, names and adjectives; leaves
 * verbs and derived words alone, so that कल, कला and काल stay different.
 * @param word one word as written.
 * @returns the stem; a word in another script comes back in search form.
 */
export function stem(word: string): string {
  const base = dropFinalGlide(spellingBase(word));
  const code = base.charCodeAt(base.length - 1);
  if (!(code >= 0x0900 && code <= 0x097f)) return base.normalize('NFC');
  return singleLetters(cutFinalVowel(cutPlural(base))).normalize('NFC');
}
