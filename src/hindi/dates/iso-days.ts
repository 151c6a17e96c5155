const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Number of days in a month of the proleptic Gregorian calendar. @param month 1 to 12. */
export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Formats an ISO day, `2021-07-28`. @param month 1 to 12. @returns `null` when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const DAY_MS = 86_400_000;

const toTime = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** The ISO day that lies a number of days after another, or before it when the number is negative. */
export function addDays(iso: string, days: number): string {
  return new Date(toTime(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Number of days between two ISO days; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY_MS);
}

/** Day of the week of an ISO day, 0 (Sunday) to 6. */
export function weekday(iso: string): number {
  return new Date(toTime(iso)).getUTCDay();
}

/** Adds a number of months, which may be negative, to a month 1 to 12. @returns `[year, month]`. */
export function addMonths(year: number, month: number, months: number): [number, number] {
  const index = year * 12 + (month - 1) + months;
  return [Math.floor(index / 12), (index % 12) + 1];
}
