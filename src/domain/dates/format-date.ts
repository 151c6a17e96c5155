import { type EdtfDate, parseEdtf } from './edtf.ts';

/**
 * Month names in the house spelling. Intl spells them differently in Node and in browsers (अक्तूबर, अक्टूबर), and a page must
 * read the same before and after hydration.
 */
const MONTHS = {
  hi: ['जनवरी', 'फरवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
} as const;

const WEEKDAYS = {
  hi: ['रविवार', 'सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार'],
} as const;

const JOINTS = { hi: ' से ' } as const;

/** Languages that dates can be formatted in. */
export type DateLocale = keyof typeof MONTHS;

type Parts = { year: string; month: string; day: string };

function partsOf(isoDay: string, locale: DateLocale): Parts {
  const month = MONTHS[locale][Number(isoDay.slice(5, 7)) - 1];
  return { year: isoDay.slice(0, 4), month: month ?? '', day: String(Number(isoDay.slice(8, 10))) };
}

function formatPoint({ start, precision }: EdtfDate, locale: DateLocale): string {
  const { year, month, day } = partsOf(start, locale);
  if (precision === 'year') return year;
  return precision === 'month' ? `${month} ${year}` : `${day} ${month} ${year}`;
}

function formatInterval(date: EdtfDate, locale: DateLocale): string {
  const from = partsOf(date.start, locale);
  const to = partsOf(date.end, locale);
  const joint = JOINTS[locale];
  const end = formatPoint({ ...date, start: date.end }, locale);
  if (date.precision === 'year' || from.year !== to.year) return formatPoint(date, locale) + joint + end;
  if (date.precision === 'month') return from.month + joint + end;
  return (from.month === to.month ? from.day : `${from.day} ${from.month}`) + joint + end;
}

/**
 * Formats an EDTF date in exactly the precision known: `2026`, `अगस्त 1999`, `15 जून 2001`, `27 से 29 जुलाई 2021`.
 * Calendar days have no time zone; nothing is converted.
 * @param text an EDTF date that {@link parseEdtf} reads; anything else is returned unchanged.
 */
export function formatEdtf(text: string, locale: DateLocale): string {
  const date = parseEdtf(text);
  if (!date) return text;
  return date.interval ? formatInterval(date, locale) : formatPoint(date, locale);
}

/** The weekday of a date known to the day, else `null`. */
export function weekdayOf(text: string, locale: DateLocale): string | null {
  const date = parseEdtf(text);
  if (!date || date.interval || date.precision !== 'day') return null;
  return WEEKDAYS[locale][new Date(`${date.start}T00:00:00Z`).getUTCDay()] ?? null;
}
