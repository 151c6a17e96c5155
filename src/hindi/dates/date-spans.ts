import { fold } from '../text/fold.ts';
import { ADJECTIVE_NEXT, ADJECTIVE_PAST, monthOf, smallNumber, UNITS, weekdayOf } from './calendar-words.ts';
import { addDays, addMonths, daysBetween, isoDay, monthLength, weekday } from './iso-days.ts';
import type { Tense } from './tense.ts';

/** Unit that an expression names; its span may be longer, as in `10 से 12 जुलाई`. */
export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'decade';

/** The days that an expression means, as ISO days; `null` where it could not be resolved. */
export type Span = {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** False when a year or a direction had to be inferred, or nothing was resolved. */
  readonly certain: boolean;
};

/**
 * What relative expressions are read against: the ISO day of publication, `null` when unknown, and the tense of their
 * sentence.
 */
export type DateContext = { readonly published: string | null; readonly tense: () => Tense };

/** Span of one day; `null` when there is no such day. */
export const day = (iso: string | null, certain: boolean): Span | null =>
  iso ? { start: iso, end: iso, precision: 'day', certain } : null;
/** Span of a month, 1 to 12. */
export const month = (year: number, value: number, certain: boolean): Span => ({
  start: isoDay(year, value, 1),
  end: isoDay(year, value, monthLength(year, value)),
  precision: 'month',
  certain,
});
/** Span of a year. */
export const year = (value: number, certain: boolean): Span => ({
  start: `${value}-01-01`,
  end: `${value}-12-31`,
  precision: 'year',
  certain,
});
/** Span of an expression whose days cannot be determined. */
export const unresolved = (precision: DatePrecision): Span => ({ start: null, end: null, precision, certain: false });
const week = (first: string, certain: boolean): Span => ({
  start: first,
  end: addDays(first, 6),
  precision: 'week',
  certain,
});

/** The ISO day with a month and day that is nearest to publication, at most 300 days before or 65 after it. */
function nearestDay(monthValue: number, dayValue: number, published: string): string | null {
  const at = Number(published.slice(0, 4));
  const near = [at - 1, at, at + 1].flatMap((candidate) => isoDay(candidate, monthValue, dayValue) ?? []);
  const inside = near.filter((iso) => daysBetween(published, iso) >= -300 && daysBetween(published, iso) <= 65);
  return inside.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0] ?? null;
}

/**
 * Span of a day and month, with or without a year.
 * @param dayText folded digits or number word.
 * @param monthText folded month name.
 * @param yearText four digits; without them the year nearest to publication is taken and the span is uncertain.
 * @returns `null` when no year has such a day.
 */
export function dayMonth(
  dayText: string,
  monthText: string,
  yearText: string | undefined,
  context: DateContext,
): Span | null {
  const dayValue = smallNumber(dayText) ?? 0;
  const monthValue = monthOf(monthText) ?? 0;
  if (isoDay(2000, monthValue, dayValue) === null) return null;
  if (yearText) return day(isoDay(Number(yearText), monthValue, dayValue), true);
  if (!context.published) return unresolved('day');
  return day(nearestDay(monthValue, dayValue, context.published), false) ?? unresolved('day');
}

/** Span from the first day of one to the last day of another; `null` when either is missing. */
export function between(first: Span | null, last: Span | null): Span | null {
  if (!first || !last) return null;
  if (!first.start || !last.end || first.start > last.end) return unresolved('day');
  return { start: first.start, end: last.end, precision: 'day', certain: first.certain && last.certain };
}

/** Span of a day written in digits. */
export const numericDate = (yearText: string, monthText: string, dayText: string): Span | null =>
  day(isoDay(Number(yearText), Number(monthText), Number(dayText)), true);

/** Whether a folded word is one of the alternatives of a regular expression. */
const isOneOf = (alternatives: string, word: string): boolean => alternatives.split('|').includes(word);

/** Direction of a folded adjective: −1 for "last", 1 for "next", 0 for "this"; `undefined` without one. */
export function direction(adjective: string | undefined): -1 | 0 | 1 | undefined {
  if (!adjective) return undefined;
  if (isOneOf(ADJECTIVE_PAST, adjective)) return -1;
  return isOneOf(ADJECTIVE_NEXT, adjective) ? 1 : 0;
}

/** Span of a weekday. Without an adjective the tense of the sentence tells whether it is before or after publication. */
export function weekdayDate(name: string, adjective: string | undefined, context: DateContext): Span | null {
  const wanted = weekdayOf(name);
  if (wanted === undefined || !context.published) return unresolved('day');
  const back = (weekday(context.published) - wanted + 7) % 7;
  const ahead = (wanted - weekday(context.published) + 7) % 7;
  const forced = direction(adjective);
  if (forced === -1) return day(addDays(context.published, -(back || 7)), true);
  if (forced === 1) return day(addDays(context.published, ahead || 7), true);
  const tense = context.tense();
  if (tense === 'future') return day(addDays(context.published, ahead), true);
  return day(addDays(context.published, -back), tense === 'past');
}

/** Span of `आज`, `कल` or `परसों`; the tense of the sentence gives the direction of the last two. */
export function relativeDay(word: string, context: DateContext): Span | null {
  if (!context.published) return unresolved('day');
  if (word === fold('आज')) return day(context.published, true);
  const step = word === fold('कल') ? 1 : 2;
  const tense = context.tense();
  if (tense === 'past') return day(addDays(context.published, -step), true);
  if (tense === 'future') return day(addDays(context.published, step), true);
  return unresolved('day');
}

/**
 * Span of "so many units ago".
 * @param unit folded unit of time.
 * @param about true when the text says "about".
 */
export function timeAgo(count: number, unit: string, about: boolean, context: DateContext): Span | null {
  const published = context.published;
  const is = (alternatives: string) => isOneOf(alternatives, unit);
  if (is(UNITS.hour)) return unresolved('day');
  if (is(UNITS.day)) return published ? day(addDays(published, -count), !about) : unresolved('day');
  if (is(UNITS.week)) return published ? week(addDays(published, -7 * count - 3), false) : unresolved('week');
  if (is(UNITS.month)) {
    if (!published) return unresolved('month');
    return month(...addMonths(Number(published.slice(0, 4)), Number(published.slice(5, 7)), -count), false);
  }
  return published ? year(Number(published.slice(0, 4)) - count, false) : unresolved('year');
}

/**
 * Span of the last, this or the next week, month or year.
 * @param step −1, 0 or 1.
 * @param unit folded unit of time.
 */
export function namedPeriod(step: -1 | 0 | 1, unit: string, context: DateContext): Span | null {
  const is = (alternatives: string) => isOneOf(alternatives, unit);
  const precision = is(UNITS.year) ? 'year' : is(UNITS.month) ? 'month' : 'week';
  if (!context.published) return unresolved(precision);
  const [y, m] = [Number(context.published.slice(0, 4)), Number(context.published.slice(5, 7))];
  if (precision === 'year') return year(y + step, true);
  if (precision === 'month') return month(...addMonths(y, m, step), true);
  const monday = addDays(context.published, -((weekday(context.published) + 6) % 7));
  return week(addDays(monday, 7 * step), true);
}
