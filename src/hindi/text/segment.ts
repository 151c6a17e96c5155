/**
 * Sentences, by Intl.Segmenter('hi') and the mends it needs for Hindi news text.
 * The segmenter breaks after डॉ., के. (initials) and रु.; it does not see ASCII `|` as a danda.
 */

const TITLES = new Set([
  'डॉ',
  'डा',
  'प्रो',
  'श्री',
  'श्रीमती',
  'सुश्री',
  'पं',
  'मो',
  'मौ',
  'कु',
  'स्व',
  'सं',
  'ले',
  'लेफ्टि',
  'ब्रिग',
  'कै',
  'रु',
  'रू',
  'कि',
  'मी',
  'सेमी',
  'किमी',
  'ई',
  'पू',
  'क्र',
  'नं',
  'पृ',
  'वि',
  'जि',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'vs',
  'jr',
  'sr',
]);

/** Names of Latin letters as Hindi writes initials. Those that are also words ending a sentence (की, दी, ली …) are left out. */
const LETTER_NAMES = new Set([
  'ए',
  'बी',
  'सी',
  'डी',
  'ई',
  'एफ',
  'जी',
  'एच',
  'आई',
  'जे',
  'के',
  'एल',
  'एम',
  'एन',
  'ओ',
  'पी',
  'क्यू',
  'आर',
  'एस',
  'टी',
  'यू',
  'वी',
  'डब्ल्यू',
  'डब्लू',
  'एक्स',
  'वाई',
  'जेड',
  'जेड़',
]);

/** Whether a word is the Hindi name of a Latin letter, as in the initials of `एस. जयशंकर`. */
export const isLetterName = (word: string): boolean => LETTER_NAMES.has(word) || /^[a-z]$/i.test(word);

/** Abbreviations are short: the end of a segment is all that has to be looked at. */
const LONGEST_TAIL = 40;
const LAST_WORD = /([\p{L}\p{M}\u200c\u200d]+)\.["'”’)\]]*\s*$/u;

/** A segment that ends so was cut inside a name or abbreviation, not at the end of a sentence. */
function endsInAbbreviation(segment: string): boolean {
  if (!segment.includes('.')) return false;
  const last = LAST_WORD.exec(segment.slice(-LONGEST_TAIL))?.[1]
    ?.normalize('NFD')
    .replace(/[\u093c\u200c\u200d]/g, '')
    .normalize('NFC');
  if (!last) return false;
  const lower = last.toLowerCase();
  return TITLES.has(lower) || LETTER_NAMES.has(last) || /^[a-z]$/i.test(last);
}

const ONLY_MARKS = /^[\s\p{P}]*$/u;

/** Sentence ends that the segmenter does not see: a danda or full stop glued to the next word, ASCII `|` as a danda. */
const UNSEEN_END =
  /(?<=[।॥|])(?=[\p{L}“‘"'(])|(?<=\s\|\s)|(?<=[\u0900-\u0963\u0970-\u097f]{2}\.)(?=[\u0904-\u0939A-Z“‘])/gu;

/** Made once: making one costs more than splitting a paragraph. */
const SENTENCES = new Intl.Segmenter('hi', { granularity: 'sentence' });

/** Whether a segment can hold one at all: most cannot, and looking behind every letter takes long. */
const MAY_HOLD_END = /[।॥|.]\S|\s\|\s/;

function splitSegment(segment: string): string[] {
  if (!MAY_HOLD_END.test(segment)) return [segment];
  const cuts = Array.from(segment.matchAll(UNSEEN_END), (match) => match.index).filter(
    (cut) => !endsInAbbreviation(segment.slice(0, cut)),
  );
  return [0, ...cuts].map((cut, index) => segment.slice(cut, cuts[index]));
}

/**
 * Splits a paragraph into sentences. Joined together the pieces are the paragraph again, character by character:
 * a sentence keeps the spaces behind it.
 * @param text one paragraph; a newline always ends a sentence.
 */
export function sentences(text: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const { segment } of SENTENCES.segment(text)) {
    for (const piece of splitSegment(segment)) {
      if (piece === '') continue;
      const before = pieces.at(-1);
      const joins = before !== undefined && !/\n\s*$/.test(before) && (open || ONLY_MARKS.test(piece));
      if (joins) pieces[pieces.length - 1] = before + piece;
      else pieces.push(piece);
      open = endsInAbbreviation(piece);
    }
  }
  return pieces;
}

/** Grapheme clusters: what a reader calls letters. `क्षेत्र` has two. */
export function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}
