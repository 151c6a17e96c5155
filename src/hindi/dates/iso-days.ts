/** Arithmetic on ISO days (`2021-07-28`) in the proleptic Gregorian calendar; no clock, no time zone. */

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days of a month; month 1 to 12. */
export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO day, or `null` when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const toTime = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** The day `days` after (before, when negative) an ISO day. */
export function addDays(iso: string, days: number): string {
  return new Date(toTime(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / 86_400_000);
}

/** Day of the week, Sunday 0. */
export function weekday(iso: string): number {
  return new Date(toTime(iso)).getUTCDay();
}

/** A month moved by whole months, as `[year, month]`. */
export function addMonths(year: number, month: number, months: number): [number, number] {
  const index = year * 12 + (month - 1) + months;
  return [Math.floor(index / 12), (index % 12) + 1];
}
