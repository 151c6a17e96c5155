import { fold } from '../text/fold.ts';

/** Month names in the spellings of Hindi and English desks, January first; matched after folding. */
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

/** Weekdays from Sunday, with the names that regions use for Thursday and Sunday. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['रविवार', 'इतवार'],
  ['सोमवार'],
  ['मंगलवार'],
  ['बुधवार'],
  ['गुरुवार', 'गुरूवार', 'बृहस्पतिवार', 'वीरवार'],
  ['शुक्रवार'],
  ['शनिवार', 'शनिचर'],
];

const NUMBERS =
  'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस'.split(
    ' ',
  );
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

const index = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, at) => names.map((name) => [fold(name), at] as const)));

const MONTH_INDEX = index(MONTHS);
const WEEKDAY_INDEX = index(WEEKDAYS);
const NUMBER_INDEX: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.map((word, at) => [fold(word), at + 1] as const),
  ...Object.entries(NUMBER_VARIANTS).map(([word, value]) => [fold(word), value] as const),
]);

/** Longest first, so that a short name never hides a longer one. */
const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Sources for regular expressions over folded text. */
export const MONTH_PATTERN = alternatives(MONTH_INDEX.keys());
export const WEEKDAY_PATTERN = alternatives(WEEKDAY_INDEX.keys());
export const NUMBER_WORD_PATTERN = alternatives(NUMBER_INDEX.keys());

/** Month 1 to 12 of a folded name, else `undefined`. */
export function monthOf(folded: string): number | undefined {
  const at = MONTH_INDEX.get(folded);
  return at === undefined ? undefined : at + 1;
}

/** Day of the week, Sunday 0, of a folded name, else `undefined`. */
export function weekdayOf(folded: string): number | undefined {
  return WEEKDAY_INDEX.get(folded);
}

/** Whole number from folded digits or a folded number word up to thirty-one, else `undefined`. */
export function smallNumber(folded: string): number | undefined {
  return /^\d+$/.test(folded) ? Number(folded) : NUMBER_INDEX.get(folded);
}
