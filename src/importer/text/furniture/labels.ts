import { trimEndWhere } from '#hindi/text/trim-where.ts';
import { dayIn } from '../cues/date-stamps.ts';
import { isDatelinePlace } from '../cues/dateline-places.ts';

/** Fields that a label can name. */
export type LabelField = 'byline' | 'publishedAt' | 'modifiedAt' | 'headline' | 'publisher' | 'url' | 'caption';

const WEEKDAY_OR_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}|जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर/iu;

const WRITTEN =
  '(?:Written|Edited|Reported|Posted|Published|Authored|Compiled|Story|Report|Input)\\s{0,8}By|By|Author|लेखक|रिपोर्ट(?:र)?|संपादन|सम्पादन|द्वारा|लेखन|प्रस्तुति';
const PUBLISHED =
  'Publish(?:ed)?\\s{0,8}(?:Date|On|At|Time)?|First\\s{0,8}Published|Posted\\s{0,8}(?:On|At)?|Date|Created|प्रकाशित|प्रकाशन तिथि|तारीख|दिनांक|पब्लिश(?:्ड)?|पब्लिश डेट';
const MODIFIED = '(?:Last\\s{0,8})?(?:Updated|Modified|Update)\\s{0,8}(?:On|At|Date|Time)?|अपडेट(?:ेड)?|संशोधित|अंतिम अपडेट';
const COLON = '\\s{0,8}[:：\\-–|]\\s{0,8}';
const LABELS: readonly (readonly [RegExp, LabelField])[] = [
  [new RegExp(`^(?:${WRITTEN})${COLON}`, 'iu'), 'byline'],
  [new RegExp(`^(?:${MODIFIED})${COLON}`, 'iu'), 'modifiedAt'],
  [new RegExp(`^(?:${PUBLISHED})${COLON}`, 'iu'), 'publishedAt'],
  [/^Publish(?:ed)?\s{1,8}(?:Date|On|At)$/iu, 'publishedAt'],
  [/^(?:Last\s{1,8})?Updated\s{1,8}(?:Date|On|At)$/iu, 'modifiedAt'],
  [new RegExp(`^(?:Title|Headline|शीर्षक|हेडलाइन)${COLON}`, 'iu'), 'headline'],
  [new RegExp(`^(?:URL|Link|लिंक|Source|स्रोत)${COLON}(?=https?:)|^(?:URL|Link|लिंक)${COLON}$`, 'iu'), 'url'],
  [new RegExp(`^(?:Source|स्रोत|Publisher)${COLON}`, 'iu'), 'publisher'],
  [/^(?:इमेज|चित्र|फोटो|फ़ोटो)\s{1,8}कैप्शन\s{0,8}[,:]\s{0,8}/u, 'caption'],
];
const BARE_WRITTEN = /^(?:(?:Written|Edited|Reported|Posted|Published)\s{1,8})?By\s{1,8}(?=\S)/iu;
const BARE_DATED = new RegExp(`^(?:(?<mod>${MODIFIED})|(?<pub>${PUBLISHED}))\\s{1,8}(?=\\S)`, 'iu');

/** Whether a text can be the name of a person or desk: 60 characters and six words at most, no sentence, no number. */
export const isName = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/\s+/).length <= 6 &&
  !/[।?!]/.test(text) &&
  !/\d{2}/.test(text) &&
  !/\bby\s*:/iu.test(text) &&
  /\p{L}/u.test(text);

/** The field that the label at the start of a line names, and the value after it; `null` when there is no label. */
export function labelled(line: string): { as: LabelField; value: string } | null {
  for (const [pattern, as] of LABELS) {
    const match = pattern.exec(line);
    if (match)
      return {
        as,
        value: trimEndWhere(line.slice(match[0].length).trim(), /[\s,|]/u),
      };
  }
  const written = BARE_WRITTEN.exec(line);
  if (written) return { as: 'byline', value: line.slice(written[0].length).trim() };
  const dated = BARE_DATED.exec(line);
  if (dated && WEEKDAY_OR_MONTH.test(line)) {
    return { as: dated.groups?.mod ? 'modifiedAt' : 'publishedAt', value: line.slice(dated[0].length).trim() };
  }
  return null;
}

/** Latin labels after other text on one line: `नई दिल्ली Published by: गौरव Updated Wed, 28 Jul 2021`. */
const INNER =
  /(?<before>\S)\s{1,8}(?=(?:(?:Written|Edited|Reported|Posted|Published)\s{0,8}By\s{0,8}[:：-]?\s|(?:Last\s{0,8})?Updated(?:\s{0,8}(?:On|At))?\s{0,8}[:：]?\s|(?:First\s{0,8})?Published(?:\s{0,8}(?:On|At))?\s{0,8}[:：]\s|Tags?\s{0,8}[:：]))/giu;
const TAGS = /^(?:Tags?|Topics?|टैग्स|टैग)\s*[:：]\s*/iu;

/** Whether a line is the list of a page's tags. */
export const isTagLine = (text: string): boolean => TAGS.test(text);

/** Whether a piece of a line is a labelled byline or date, or a list of tags. */
const isFieldPiece = (piece: string): boolean => {
  if (isTagLine(piece)) return true;
  const field = labelled(piece);
  if (field?.as === 'byline') return field.value !== '' && isName(field.value);
  return (field?.as === 'publishedAt' || field?.as === 'modifiedAt') && dayIn(field.value) !== null;
};

/** Place, age of the page and author without spaces between: `इंदौर3 घंटे पहलेलेखक: मोहन लाल`. */
const AGE =
  /^(?<place>[\p{L}\p{M}\s]{2,30}?)?\s{0,8}(?<age>\d{1,2}\s{1,8}(?:मिनट|घंटे|घंटा|दिन|महीने|साल)\s{1,8}पहले)\s{0,8}(?<author>लेखक\s{0,8}[:：].*)?$/u;

function ageBorders(line: string): number[] | null {
  const groups = AGE.exec(line.trim())?.groups;
  const { place, age = '', author } = groups ?? {};
  if (!groups || (place === undefined ? author === undefined : !isDatelinePlace(place))) return null;
  const start = line.indexOf(age);
  const borders = place === undefined ? [0] : [0, start];
  return author === undefined ? borders : [...borders, line.indexOf(author, start)];
}

/**
 * Splits a line into text and the labelled fields after it. A field counts only when everything after it is a field too.
 * @returns offsets at which the pieces begin; the first is 0.
 */
export function fieldBorders(line: string): number[] {
  const aged = ageBorders(line);
  if (aged) return aged;
  const inner = Array.from(line.matchAll(INNER), ({ index, groups }) => index + (groups?.before?.length ?? 0));
  const borders = [0, ...inner];
  const pieces = borders.map((start, index) => line.slice(start, borders[index + 1]).trim());
  const tags = pieces.findIndex(isTagLine);
  const known = tags < 0 ? borders : borders.slice(0, tags + 1);
  let first = known.length;
  while (first > 1 && isFieldPiece(pieces[first - 1] ?? '')) first -= 1;
  return [0, ...known.slice(first)];
}
