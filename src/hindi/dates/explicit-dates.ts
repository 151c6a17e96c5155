import { fold } from '../text/fold.ts';
import { type FoldedWord, foldedWords } from '../text/folded-words.ts';
import { daysBetween, isoDay } from './iso-days.ts';

/** A date that a text writes with its year; `start` and `end` are its range in the text, in UTF-16 code units. */
export type ExplicitDate = {
  readonly start: number;
  readonly end: number;
  /** EDTF of the precision written: `2001`, `2001-06`, `2001-06-15`, `2001-06-14/2001-06-15`. */
  readonly date: string;
};

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['जनवरी'],
    ['फरवरी', 'फ़रवरी'],
    ['मार्च'],
    ['अप्रैल', 'अप्रेल'],
    ['मई'],
    ['जून'],
    ['जुलाई'],
    ['अगस्त'],
    ['सितंबर', 'सितम्बर'],
    ['अक्टूबर', 'अक्तूबर', 'अक्टुबर'],
    ['नवंबर', 'नवम्बर'],
    ['दिसंबर', 'दिसम्बर'],
  ].flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
);

const foldedSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));
const YEAR_WORD = foldedSet('सन सन् साल वर्ष');
const RANGE_WORD = foldedSet('से');
const AND_WORD = foldedSet('और व तथा एवं');
/** Words that make the bare number before them a year: `2017 में`, but not `2017 सैनिक`. */
const AFTER_YEAR = foldedSet('में के की का से तक को वाले वाली वाला और या व तथा');

const pad = (value: number): string => String(value).padStart(2, '0');
const day = (year: number, month: number, date: number): string => `${year}-${pad(month)}-${pad(date)}`;
const isDay = (year: number, month: number, date: number): boolean => isoDay(year, month, date) !== null;

/** Access to a text by the index of its words; past the last word every answer is empty. */
class DateReader {
  readonly text: string;
  readonly words: readonly FoldedWord[];

  constructor(text: string, words: readonly FoldedWord[]) {
    this.text = text;
    this.words = words;
  }

  /** Folded word. */
  word = (index: number): string => this.words[index]?.folded ?? '';
  /** Text between a word and the next. */
  gap = (index: number): string => this.text.slice(this.words[index]?.end, this.words[index + 1]?.start);
  spaced = (index: number): boolean => /^,?\s+$/.test(this.gap(index));
  dashed = (index: number): boolean => /^\s*[-\u2010-\u2014]\s*$/.test(this.gap(index));

  number(index: number, digits: RegExp): number | null {
    return digits.test(this.word(index)) ? Number(this.word(index)) : null;
  }
  /** Day of the month, not checked against the calendar. */
  date = (index: number): number | null => this.number(index, /^\d{1,2}$/);
  year = (index: number): number | null => this.number(index, /^(?:1[5-9]|20)\d\d$/);
  month = (index: number): number | null => MONTHS.get(this.word(index)) ?? null;

  /** Index of the word that a dash, `से` or `और` joins to this one, and whether the join makes a span; `null` without a join. */
  join(index: number): { next: number; span: boolean } | null {
    if (this.dashed(index)) return { next: index + 1, span: true };
    if (!this.spaced(index) || !this.spaced(index + 1)) return null;
    if (RANGE_WORD.has(this.word(index + 1))) return { next: index + 2, span: true };
    return AND_WORD.has(this.word(index + 1)) ? { next: index + 2, span: false } : null;
  }

  /** The year after a month and its index: `जुलाई 2021`, `जुलाई, 2021`, `जुलाई सन 2021`. */
  yearAfter(index: number): { year: number; at: number } | null {
    if (!this.spaced(index)) return null;
    const at = YEAR_WORD.has(this.word(index + 1)) ? index + 2 : index + 1;
    const year = this.year(at);
    return year === null ? null : { year, at };
  }
}

/** Dates read and the index of the last word read. */
type Found = { readonly dates: readonly string[]; readonly last: number };

/** Two ISO days as one span; days joined by `और` are a span only when the second is the day after the first. */
function twoDays(first: string, second: string, span: boolean): string[] {
  const days = daysBetween(first, second);
  return days > 0 && (span || days === 1) ? [`${first}/${second}`] : [first, second];
}

/** Reads `28 जुलाई 2021`, `27 से 29 जुलाई 2021`, `31 अगस्त से 1 सितंबर 2025`. */
function fullDate(reader: DateReader, at: number): Found | null {
  const first = reader.date(at);
  if (first === null) return null;
  const join = reader.join(at);
  if (join) {
    const second = reader.date(join.next);
    const month = reader.spaced(join.next) ? reader.month(join.next + 1) : null;
    const year = month === null ? null : reader.yearAfter(join.next + 1);
    if (second === null || month === null || !year || !isDay(year.year, month, Math.max(first, second))) return null;
    const days = [day(year.year, month, first), day(year.year, month, second)] as const;
    return { dates: twoDays(...days, join.span), last: year.at };
  }
  const month = reader.spaced(at) ? reader.month(at + 1) : null;
  if (month === null) return null;
  const year = reader.yearAfter(at + 1);
  if (year) {
    return isDay(year.year, month, first) ? { dates: [day(year.year, month, first)], last: year.at } : null;
  }
  const over = reader.join(at + 1);
  const second = over && reader.date(over.next);
  const secondMonth = over && reader.spaced(over.next) ? reader.month(over.next + 1) : null;
  const secondYear = over && secondMonth !== null ? reader.yearAfter(over.next + 1) : null;
  if (!over || !second || secondMonth === null || !secondYear) return null;
  const shared = secondYear.year;
  if (!isDay(shared, month, first) || !isDay(shared, secondMonth, second)) return null;
  const days = [day(shared, month, first), day(shared, secondMonth, second)] as const;
  return { dates: twoDays(...days, over.span), last: secondYear.at };
}

/** Reads `जून 2001`, `जून और जुलाई 2001`. */
function monthAndYear(reader: DateReader, at: number): Found | null {
  const month = reader.month(at);
  if (month === null) return null;
  const year = reader.yearAfter(at);
  if (year) return { dates: [`${year.year}-${pad(month)}`], last: year.at };
  const join = reader.join(at);
  const second = join ? reader.month(join.next) : null;
  const shared = join && second !== null ? reader.yearAfter(join.next) : null;
  if (!join || second === null || !shared) return null;
  const [a, b] = [`${shared.year}-${pad(month)}`, `${shared.year}-${pad(second)}`];
  return { dates: join.span && a < b ? [`${a}/${b}`] : [a, b], last: shared.at };
}

/** Reads `2017 में`, `सन 2001`, `2022-23`, `2013 से 2025 तक`. A bare number is a year only when the words around it say so. */
function yearAlone(reader: DateReader, at: number): Found | null {
  const year = reader.year(at);
  if (year === null) return null;
  const before = at === 0 ? '' : reader.gap(at - 1);
  const glued = at > 0 && !/[\s(“‘"']$/.test(before);
  if (glued) return null;
  if (reader.dashed(at) && /^\d{2}$|^\d{4}$/.test(reader.word(at + 1))) {
    const tail = reader.word(at + 1);
    const end = tail.length === 4 ? Number(tail) : Math.floor(year / 100) * 100 + Number(tail);
    return end > year ? { dates: [`${year}/${end}`], last: at + 1 } : null;
  }
  const monthAt = reader.spaced(at) && ['के', 'की'].includes(reader.word(at + 1)) ? at + 2 : at + 1;
  const month = reader.spaced(at) && reader.spaced(monthAt - 1) ? reader.month(monthAt) : null;
  if (month !== null) return { dates: [`${year}-${pad(month)}`], last: monthAt };
  const join = reader.join(at);
  const to = join?.span ? reader.year(join.next) : null;
  if (join && to !== null && to > year) return { dates: [`${year}/${to}`], last: join.next };
  const gap = reader.gap(at);
  const named = at > 0 && YEAR_WORD.has(reader.word(at - 1));
  const closed = at + 1 >= reader.words.length ? !/[%]/.test(gap) : /^\s*[:;)\]।?!]|^,\s/.test(gap);
  const followed = /^\s+$/.test(gap) && AFTER_YEAR.has(reader.word(at + 1));
  return named || closed || followed ? { dates: [String(year)], last: at } : null;
}

/**
 * Finds the dates that a Hindi text writes with their year; months in any spelling, digits in either script. Weekdays, `कल`
 * and days without a year need the day of publication: see `findDates`.
 * @param words the words of the text, when the caller has them already.
 * @returns dates by position; two dates that share a year share their range.
 */
export function findExplicitDates(text: string, words: readonly FoldedWord[] = foldedWords(text)): ExplicitDate[] {
  const reader = new DateReader(text, words);
  const found: ExplicitDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = fullDate(reader, at) ?? monthAndYear(reader, at) ?? yearAlone(reader, at);
    if (!match) continue;
    const start = words[at]?.start ?? 0;
    const end = words[match.last]?.end ?? text.length;
    for (const date of match.dates) found.push({ start, end, date });
    at = match.last;
  }
  return found;
}
