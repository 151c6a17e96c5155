/** Latin letters as Hindi names them, in search form, longest first where one begins another. */
const NAMES: Readonly<Record<string, string>> = {
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
const PARTS = Object.entries(NAMES).sort(([a], [b]) => b.length - a.length);
/** Letter names that are also frequent words: `के`, `जी`, `पी` … are a letter only among other letters. */
const WORDS_TOO = new Set(['के', 'जी', 'पी', 'आई', 'ए', 'ई', 'ओ', 'ऐ', 'जे', 'सी', 'वी']);

/**
 * The Latin letters that a Devanagari word spells out: `एससीओ` is `sco`, `एफ` is `f`. Empty when it is no such word, or one
 * letter name that is also an ordinary word.
 * @param form the word in search form.
 */
export function acronymLetters(form: string): string {
  const letters = spell(form, 0);
  if (letters.length === 1 && WORDS_TOO.has(form)) return '';
  return letters;
}

/** The Latin letter that a word names, ordinary words among them: for runs of letters written apart (`एस. सी. ओ.`). */
export function letterNamed(form: string): string {
  return NAMES[form] ?? (/^[a-z]$/.test(form) ? form : '');
}

function spell(form: string, at: number): string {
  if (at === form.length) return '';
  for (const [name, letter] of PARTS) {
    if (!form.startsWith(name, at)) continue;
    const end = at + name.length;
    const rest = end === form.length ? '' : spell(form, end);
    if (end === form.length || rest !== '') return letter + rest;
  }
  return '';
}
