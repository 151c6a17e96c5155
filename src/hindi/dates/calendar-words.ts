import { fold } from '../text/fold.ts';

/** Month names from January, in the spellings of Hindi newsrooms and in English; matched after folding. */
const MONTHS: readonly (readonly string[])[] = [
  ['जनवरी', 'जनबरी', 'january', 'jan'],
  ['फरवरी', 'फरबरी', 'february', 'feb'],
  ['मार्च', 'march', 'mar'],
  ['अप्रैल', 'अप्रेल', 'एप्रिल', 'april', 'apr'],
  ['मई', 'may'],
  ['जून', 'june', 'jun'],
  ['जुलाई', 'जुलाइ', 'july', 'jul'],
  ['अगस्त', 'august', 'aug'],
  ['सितंबर', 'सितम्बर', 'september', 'sept', 'sep'],
  ['अक्टूबर', 'अक्तूबर', 'अक्टुबर', 'october', 'oct'],
  ['नवंबर', 'नवम्बर', 'november', 'nov'],
  ['दिसंबर', 'दिसम्बर', 'december', 'dec'],
];

/** Weekday names from Sunday, with regional names. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['रविवार', 'इतवार'],
  ['सोमवार'],
  ['मंगलवार'],
  ['बुधवार'],
  ['गुरुवार', 'गुरूवार', 'बृहस्पतिवार', 'वीरवार'],
  ['शुक्रवार'],
  ['शनिवार', 'शनिचर'],
];

/** Number words from one to thirty-one. */
const NUMBERS =
  'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस'.split(
    ' ',
  );
/** Other spellings and forms of them. */
const NUMBER_VARIANTS: Readonly<Record<string, number>> = {
  छः: 6,
  छ: 6,
  छे: 6,
  पन्द्रह: 15,
  बाइस: 22,
  सत्ताइस: 27,
  अट्ठाइस: 28,
  उन्तीस: 29,
  इकत्तीस: 31,
  पहली: 1,
};

/** Numbers the rows from 0 and maps each folded name to the number of its row. */
const indexRows = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, at) => names.map((name) => [fold(name), at] as const)));

const MONTH_INDEX = indexRows(MONTHS);
const WEEKDAY_INDEX = indexRows(WEEKDAYS);
const NUMBER_INDEX: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.map((word, at) => [fold(word), at + 1] as const),
  ...Object.entries(NUMBER_VARIANTS).map(([word, value]) => [fold(word), value] as const),
]);

/** Words as alternatives of a regular expression, longest first: of alternatives the first that matches is taken. */
const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Month names as alternatives of a regular expression over folded text. */
export const MONTH_PATTERN = alternatives(MONTH_INDEX.keys());
/** Weekday names as alternatives of a regular expression over folded text. */
export const WEEKDAY_PATTERN = alternatives(WEEKDAY_INDEX.keys());
/** Number words as alternatives of a regular expression over folded text. */
export const NUMBER_WORD_PATTERN = alternatives(NUMBER_INDEX.keys());

/** Folds words and joins them, in the order given, as alternatives of a regular expression over folded text. */
export const anyOf = (...words: string[]): string => words.map(fold).join('|');

/** Words for "last", "next" and "this" before a period, as alternatives of a regular expression over folded text. */
export const ADJECTIVE_PAST = anyOf('पिछले', 'बीते', 'गत', 'पिछली', 'बीती');
export const ADJECTIVE_NEXT = anyOf('अगले', 'आगामी', 'आने वाले', 'अगली');
export const ADJECTIVE_THIS = anyOf('इस', 'इसी', 'मौजूदा', 'चालू', 'वर्तमान');

/** Words for units of time, each as alternatives of a regular expression over folded text. */
export const UNITS = {
  day: anyOf('दिन', 'दिनों', 'रोज'),
  hour: anyOf('घंटे', 'घंटों', 'घण्टे'),
  week: anyOf('सप्ताह', 'हफ्ते', 'हफ्तों', 'हफ्ता'),
  month: anyOf('महीने', 'महीनों', 'माह'),
  year: anyOf('साल', 'वर्ष', 'सालों', 'वर्षों', 'बरस'),
} as const;

/** Month, 1 to 12, of a folded name; `undefined` for any other word. */
export function monthOf(folded: string): number | undefined {
  const at = MONTH_INDEX.get(folded);
  return at === undefined ? undefined : at + 1;
}

/** Day of the week, 0 (Sunday) to 6, of a folded name; `undefined` for any other word. */
export function weekdayOf(folded: string): number | undefined {
  return WEEKDAY_INDEX.get(folded);
}

/** Value of folded digits or of a folded number word from one to thirty-one; `undefined` for any other word. */
export function smallNumber(folded: string): number | undefined {
  return /^\d+$/.test(folded) ? Number(folded) : NUMBER_INDEX.get(folded);
}
