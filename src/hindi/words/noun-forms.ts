/** Plural and oblique endings of Hindi nouns by the ending of the lemma, in folded spelling; longer endings first. */
const ENDINGS: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  // Lemmas that are plural themselves (`तीन बुराइयां`, `तीन बुरी ताकतें`).
  ['ियां', ['ियों', 'ी']],
  ['इयां', ['इयों', 'ई']],
  ['ाएं', ['ाओं', 'ा']],
  ['ें', ['ों']],
  ['ा', ['े', 'ों', 'ाओं', 'ाएं']],
  ['ी', ['ियां', 'ियों']],
  ['ि', ['ियां', 'ियों']],
  ['ई', ['इयां', 'इयों']],
  ['ु', ['ुओं', 'ुएं']],
  ['ू', ['ुओं', 'ुएं']],
];

const ENDS_IN_CONSONANT = /[क-ह]$/;

/**
 * The inflected forms of a common noun: `छावनियां` and `छावनियों` of `छावनी`. Covers regular endings; words derived from the
 * noun (`पर्यवेक्षकीय`, `बेलारूसी`) are not forms of it.
 * @param lemma folded noun.
 * @returns folded forms other than the lemma; empty when the ending has none.
 */
export function nounForms(lemma: string): string[] {
  if (ENDS_IN_CONSONANT.test(lemma)) return [`${lemma}ों`, `${lemma}ें`];
  const found = ENDINGS.find(([ending]) => lemma.length > ending.length && lemma.endsWith(ending));
  if (!found) return [];
  const [ending, forms] = found;
  const stem = lemma.slice(0, -ending.length);
  return forms.map((form) => stem + form);
}

/** The oblique singular of a noun or adjective in -ा (`ढांचे` of `ढांचा`, `के` of `का`); `null` for any other ending. */
export function obliqueForm(word: string): string | null {
  return word.endsWith('ा') ? `${word.slice(0, -1)}े` : null;
}
