/** Latin letters by their Hindi names in search form. */
const LETTERS: Readonly<Record<string, string>> = {
  डबल्यू: 'w',
  डब्ल्यू: 'w',
  डब्लू: 'w',
  क्यू: 'q',
  एक्स: 'x',
  वाई: 'y',
  वाय: 'y',
  जेड: 'z',
  जैड: 'z',
  एच: 'h',
  एफ: 'f',
  एल: 'l',
  एम: 'm',
  एन: 'n',
  एस: 's',
  आई: 'i',
  आर: 'r',
  बी: 'b',
  सी: 'c',
  डी: 'd',
  जी: 'g',
  पी: 'p',
  टी: 't',
  वी: 'v',
  यू: 'u',
  ओ: 'o',
  जे: 'j',
  के: 'k',
  ए: 'a',
  ई: 'e',
  ऐ: 'a',
};
/** The same as pairs, longest name first: a name may begin with another. */
const NAMES = Object.entries(LETTERS).sort(([a], [b]) => b.length - a.length);
/** Longest word that is read as an acronym, in UTF-16 units: twelve letters of the longest names. */
const LONGEST = 72;
/** Letter names that are also frequent words; alone they are not taken for a letter. */
const ORDINARY_WORDS = new Set(['के', 'जी', 'पी', 'आई', 'ए', 'ई', 'ओ', 'ऐ', 'जे', 'सी', 'वी']);

/**
 * The Latin letters that a Devanagari word spells out: `एससीओ` is `sco`, `एफ` is `f`.
 * @param form the word in search form.
 * @returns lower-case letters; empty when the word is not made of letter names, or is a single one that is also an ordinary
 * word.
 */
export function acronymLetters(form: string): string {
  if (form.length > LONGEST) return '';
  const letters = spell(form, 0);
  if (letters.length === 1 && ORDINARY_WORDS.has(form)) return '';
  return letters;
}

/**
 * The Latin letter that a word names, even when it is also an ordinary word, for letters written apart (`एस. सी. ओ.`).
 * @param form the word in search form.
 * @returns a lower-case letter, or an empty string.
 */
export function letterNamed(form: string): string {
  return LETTERS[form] ?? (/^[a-z]$/.test(form) ? form : '');
}

/** The letters spelt from position `at` to the end, trying every split into names; empty when there is none. */
function spell(form: string, at: number): string {
  if (at === form.length) return '';
  for (const [name, letter] of NAMES) {
    if (!form.startsWith(name, at)) continue;
    const end = at + name.length;
    const rest = end === form.length ? '' : spell(form, end);
    if (end === form.length || rest !== '') return letter + rest;
  }
  return '';
}
