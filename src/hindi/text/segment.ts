import { roughSentences } from './rough-sentences.ts';
import { endWhere, trimEndWhere } from './trim-where.ts';

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
const CLOSER = /["'”’)\]]/u;
const WORD_SIGN = /[\p{L}\p{M}\u200c\u200d]/u;

/** The word before the full stop at the end of a segment, behind which closing marks may stand; empty without one. */
function wordBeforeStop(segment: string): string {
  const end = trimEndWhere(segment.slice(-TAIL_LENGTH).trimEnd(), CLOSER);
  return end.endsWith('.') ? endWhere(end.slice(0, -1), WORD_SIGN) : '';
}

/** True when a segment ends in an abbreviation or initial, so that it was split within a sentence. */
function endsInAbbreviation(segment: string): boolean {
  const word = wordBeforeStop(segment);
  if (word === '') return false;
  const last = word
    .normalize('NFD')
    .replace(/[\u093c\u200c\u200d]/g, '')
    .normalize('NFC');
  const lower = last.toLowerCase();
  return ABBREVIATIONS.has(lower) || LETTER_NAMES.has(last) || /^[a-z]$/i.test(last);
}

const ONLY_PUNCTUATION = /^[\s\p{P}]*$/u;

/** Sentence ends that Intl.Segmenter misses: a danda or full stop without a space behind it, and ASCII `|` as a danda. */
const MISSED_END =
  /[।॥|](?=[\p{L}“‘"'(])|(?<bar>\s\|)(?=\s)|[\u0900-\u0963\u0970-\u097f]{2}\.(?=[\u0904-\u0939A-Z“‘])/gu;

type Segmenter = { readonly segment: (text: string) => Iterable<{ readonly segment: string }> };

/** Not in every supported browser. */
const {
  Segmenter,
}: { readonly Segmenter?: new (...options: ConstructorParameters<typeof Intl.Segmenter>) => Segmenter } = Intl;

/** Created once: creating a segmenter costs more than splitting a paragraph. */
const SENTENCE_SEGMENTER = Segmenter ? new Segmenter('hi', { granularity: 'sentence' }) : null;

/** Splits a text at the ends of sentences, before Hindi is corrected. */
const segments = (text: string): string[] =>
  SENTENCE_SEGMENTER ? Array.from(SENTENCE_SEGMENTER.segment(text), ({ segment }) => segment) : roughSentences(text);

/** Cheap test for segments that may contain a missed end; most do not, and `MISSED_END` is slow. */
const MAY_CONTAIN_END = /[।॥|.]\S|\s\|\s/;

function splitSegment(segment: string): string[] {
  if (!MAY_CONTAIN_END.test(segment)) return [segment];
  // The space behind `|` is left to the next match, which may begin with it.
  const cuts = Array.from(
    segment.matchAll(MISSED_END),
    ({ index, 0: end, groups }) => index + end.length + (groups?.bar ? 1 : 0),
  ).filter((cut) => !endsInAbbreviation(segment.slice(0, cut)));
  return [0, ...cuts].map((cut, index) => segment.slice(cut, cuts[index]));
}

/**
 * Splits a paragraph into sentences with Intl.Segmenter('hi') and corrects its result for Hindi news text: the segmenter
 * breaks after डॉ., initials such as के. and रु., and does not take ASCII `|` for a danda.
 * @param text one paragraph; a newline always ends a sentence.
 * @returns the sentences, each with the spaces behind it; joined, they are the paragraph.
 */
export function sentences(text: string): string[] {
  /** Lengths, not texts: a text that grows piece by piece is copied whenever it is looked at. */
  const lengths: number[] = [];
  let open = false;
  let broken = false;
  for (const segment of segments(text)) {
    for (const piece of splitSegment(segment)) {
      if (piece === '') continue;
      const joins = lengths.length > 0 && !broken && (open || ONLY_PUNCTUATION.test(piece));
      if (joins) lengths.push((lengths.pop() ?? 0) + piece.length);
      else lengths.push(piece.length);
      open = endsInAbbreviation(piece);
      broken = piece.slice(piece.trimEnd().length).includes('\n');
    }
  }
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return text.slice(at - length, at);
  });
}

/** The grapheme clusters of a text, which is what a reader calls letters: `क्षेत्र` has two. */
export function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}
