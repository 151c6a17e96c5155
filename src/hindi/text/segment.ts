/** Abbreviations that end in a full stop within a sentence: titles, units and the like. */
const ABBREVIATIONS = new Set([
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

/** Hindi names of Latin letters, as in initials. Names that are also words at the end of a sentence (की, दी, ली …) are left out. */
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

/** True when a word is one Latin letter or the Hindi name of one, as in the initials of `एस. जयशंकर`. */
export const isLetterName = (word: string): boolean => LETTER_NAMES.has(word) || /^[a-z]$/i.test(word);

/** Code units at the end of a segment that are searched for an abbreviation: all abbreviations are shorter. */
const TAIL_LENGTH = 40;
const LAST_WORD = /([\p{L}\p{M}\u200c\u200d]+)\.["'”’)\]]*\s*$/u;

/** True when a segment ends in an abbreviation or initial, so that it was split within a sentence. */
function endsInAbbreviation(segment: string): boolean {
  if (!segment.includes('.')) return false;
  const last = LAST_WORD.exec(segment.slice(-TAIL_LENGTH))?.[1]
    ?.normalize('NFD')
    .replace(/[\u093c\u200c\u200d]/g, '')
    .normalize('NFC');
  if (!last) return false;
  const lower = last.toLowerCase();
  return ABBREVIATIONS.has(lower) || LETTER_NAMES.has(last) || /^[a-z]$/i.test(last);
}

const ONLY_PUNCTUATION = /^[\s\p{P}]*$/u;

/** Sentence ends that Intl.Segmenter misses: a danda or full stop without a space behind it, and ASCII `|` as a danda. */
const MISSED_END =
  /(?<=[।॥|])(?=[\p{L}“‘"'(])|(?<=\s\|\s)|(?<=[\u0900-\u0963\u0970-\u097f]{2}\.)(?=[\u0904-\u0939A-Z“‘])/gu;

/** Created once: creating a segmenter costs more than splitting a paragraph. */
const SENTENCE_SEGMENTER = new Intl.Segmenter('hi', { granularity: 'sentence' });

/** Cheap test for segments that may contain a missed end; most do not, and the lookbehinds of `MISSED_END` are slow. */
const MAY_CONTAIN_END = /[।॥|.]\S|\s\|\s/;

function splitSegment(segment: string): string[] {
  if (!MAY_CONTAIN_END.test(segment)) return [segment];
  const cuts = Array.from(segment.matchAll(MISSED_END), (match) => match.index).filter(
    (cut) => !endsInAbbreviation(segment.slice(0, cut)),
  );
  return [0, ...cuts].map((cut, index) => segment.slice(cut, cuts[index]));
}

/**
 * Splits a paragraph into sentences with Intl.Segmenter('hi') and corrects its result for Hindi news text: the segmenter
 * breaks after डॉ., initials such as के. and रु., and does not take ASCII `|` for a danda.
 * @param text one paragraph; a newline always ends a sentence.
 * @returns the sentences, each with the spaces behind it; joined, they are the paragraph.
 */
export function sentences(text: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const { segment } of SENTENCE_SEGMENTER.segment(text)) {
    for (const piece of splitSegment(segment)) {
      if (piece === '') continue;
      const before = pieces.at(-1);
      const joins = before !== undefined && !/\n\s*$/.test(before) && (open || ONLY_PUNCTUATION.test(piece));
      if (joins) pieces[pieces.length - 1] = before + piece;
      else pieces.push(piece);
      open = endsInAbbreviation(piece);
    }
  }
  return pieces;
}

/** The grapheme clusters of a text, which is what a reader calls letters: `क्षेत्र` has two. */
export function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}
