import { fold } from '../text/fold.ts';
import { monthOf, smallNumber, weekdayOf } from './calendar-words.ts';
import { addDays, addMonths, daysBetween, isoDay, monthLength, weekday } from './iso-days.ts';
import { tenseOf } from './tense.ts';

export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'decade';

/** The days an expression means. Unresolved ends are `null`. */
export type Span = {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
  readonly certain: boolean;
};

/** What relative expressions are read against. */
export type DateContext = { readonly published: string | null; readonly sentence: string };

/** Alternatives of a regular expression over folded text. */
export const anyOf = (...words: string[]): string => words.map(fold).join('|');

export const ADJECTIVE_PAST = anyOf('पिछले', 'बीते', 'गत', 'पिछली', 'बीती');
export const ADJECTIVE_NEXT = anyOf('अगले', 'आगामी', 'आने वाले', 'अगली');
export const ADJECTIVE_THIS = anyOf('इस', 'इसी', 'मौजूदा', 'चालू', 'वर्तमान');
export const UNITS = {
  day: anyOf('दिन', 'दिनों', 'रोज'),
  hour: anyOf('घंटे', 'घंटों', 'घण्टे'),
  week: anyOf('सप्ताह', 'हफ्ते', 'हफ्तों', 'हफ्ता'),
  month: anyOf('महीने', 'महीनों', 'माह'),
  year: anyOf('साल', 'वर्ष', 'सालों', 'वर्षों', 'बरस'),
} as const;

export const day = (iso: string | null, certain: boolean): Span | null =>
  iso ? { start: iso, end: iso, precision: 'day', certain } : null;
export const month = (year: number, value: number, certain: boolean): Span => ({
  start: isoDay(year, value, 1),
  end: isoDay(year, value, monthLength(year, value)),
  precision: 'month',
  certain,
});
export const year = (value: number, certain: boolean): Span => ({
  start: `${value}-01-01`,
  end: `${value}-12-31`,
  precision: 'year',
  certain,
});
export const unresolved = (precision: DatePrecision): Span => ({ start: null, end: null, precision, certain: false });
const week = (first: string, certain: boolean): Span => ({
  start: first,
  end: addDays(first, 6),
  precision: 'week',
  certain,
});

/** The year that puts a day nearest the publishing day, not more than 300 days before it or 65 after. */
function nearestYear(monthValue: number, dayValue: number, published: string): string | null {
  const at = Number(published.slice(0, 4));
  const near = [at - 1, at, at + 1].flatMap((candidate) => isoDay(candidate, monthValue, dayValue) ?? []);
  const inside = near.filter((iso) => daysBetween(published, iso) >= -300 && daysBetween(published, iso) <= 65);
  return inside.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0] ?? null;
}

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
  return day(nearestYear(monthValue, dayValue, context.published), false) ?? unresolved('day');
}

export function both(first: Span | null, last: Span | null): Span | null {
  if (!first || !last) return null;
  if (!first.start || !last.end || first.start > last.end) return unresolved('day');
  return { start: first.start, end: last.end, precision: 'day', certain: first.certain && last.certain };
}

export const numeric = (yearText: string, monthText: string, dayText: string): Span | null =>
  day(isoDay(Number(yearText), Number(monthText), Number(dayText)), true);

/** −1 before, +1 after, 0 this one; `undefined` when the text has no such word. */
export function direction(adjective: string | undefined): -1 | 0 | 1 | undefined {
  if (!adjective) return undefined;
  if (new RegExp(`^(?:${ADJECTIVE_PAST})$`, 'u').test(adjective)) return -1;
  return new RegExp(`^(?:${ADJECTIVE_NEXT})$`, 'u').test(adjective) ? 1 : 0;
}

export function weekdayDate(name: string, adjective: string | undefined, context: DateContext): Span | null {
  const wanted = weekdayOf(name);
  if (wanted === undefined || !context.published) return unresolved('day');
  const back = (weekday(context.published) - wanted + 7) % 7;
  const ahead = (wanted - weekday(context.published) + 7) % 7;
  const forced = direction(adjective);
  if (forced === -1) return day(addDays(context.published, -(back || 7)), true);
  if (forced === 1) return day(addDays(context.published, ahead || 7), true);
  const tense = tenseOf(context.sentence);
  if (tense === 'future') return day(addDays(context.published, ahead), true);
  return day(addDays(context.published, -back), tense === 'past');
}

export function relativeDay(word: string, context: DateContext): Span | null {
  if (!context.published) return unresolved('day');
  if (word === fold('आज')) return day(context.published, true);
  const step = word === fold('कल') ? 1 : 2;
  const tense = tenseOf(context.sentence);
  if (tense === 'past') return day(addDays(context.published, -step), true);
  if (tense === 'future') return day(addDays(context.published, step), true);
  return unresolved('day');
}

export function ago(count: number, unit: string, about: boolean, context: DateContext): Span | null {
  const published = context.published;
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').test(unit);
  if (is(UNITS.hour)) return unresolved('day');
  if (is(UNITS.day)) return published ? day(addDays(published, -count), !about) : unresolved('day');
  if (is(UNITS.week)) return published ? week(addDays(published, -7 * count - 3), false) : unresolved('week');
  if (is(UNITS.month)) {
    if (!published) return unresolved('month');
    return month(...addMonths(Number(published.slice(0, 4)), Number(published.slice(5, 7)), -count), false);
  }
  return published ? year(Number(published.slice(0, 4)) - count, false) : unresolved('year');
}

export function namedPeriod(step: -1 | 0 | 1, unit: string, context: DateContext): Span | null {
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').test(unit);
  const precision = is(UNITS.year) ? 'year' : is(UNITS.month) ? 'month' : 'week';
  if (!context.published) return unresolved(precision);
  const [y, m] = [Number(context.published.slice(0, 4)), Number(context.published.slice(5, 7))];
  if (precision === 'year') return year(y + step, true);
  if (precision === 'month') return month(...addMonths(y, m, step), true);
  const monday = addDays(context.published, -((weekday(context.published) + 6) % 7));
  return week(addDays(monday, 7 * step), true);
}
