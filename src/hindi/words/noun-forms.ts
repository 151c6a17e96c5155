/** Plural and oblique endings of Hindi nouns by the ending of the lemma, folded spelling; longest ending first. */
const ENDINGS: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  // Lemmas that stand in the plural themselves (`तीन बुराइयां`, `तीन बुरी ताकतें`).
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
 * The other forms a common noun takes in a sentence: `छावनी` gives `छावनियां` and `छावनियों`.
 * Only regular endings of nouns; derived words (`पर्यवेक्षकीय`, `बेलारूसी`) are other words.
 * @param lemma folded noun.
 */
export function nounForms(lemma: string): string[] {
  if (ENDS_IN_CONSONANT.test(lemma)) return [`${lemma}ों`, `${lemma}ें`];
  const row = ENDINGS.find(([ending]) => lemma.length > ending.length && lemma.endsWith(ending));
  if (!row) return [];
  const stem = lemma.slice(0, -row[0].length);
  return row[1].map((form) => stem + form);
}

/** The oblique singular of a noun or adjective in -ा (`ढांचा` gives `ढांचे`, `का` gives `के`), or `null`. */
export function obliqueForm(word: string): string | null {
  return word.endsWith('ा') ? `${word.slice(0, -1)}े` : null;
}
