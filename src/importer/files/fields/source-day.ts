import { dayIn } from '../../text/cues/date-stamps.ts';

/** Offset of India from UTC, in minutes. */
const INDIA_MINUTES = 330;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/**
 * The day in India of a date in a page, feed or JSON-LD: ISO 8601, RFC 822 or Hindi or English words. A time without a zone
 * is in Indian time.
 * @returns ISO day; `null` when the text is not a complete date.
 */
export function sourceDay(text: string | null | undefined): string | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  const iso = ISO.exec(given);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    const plain = `${year}-${month}-${day}`;
    if (
      Number.isNaN(Date.parse(`${plain}T00:00:00Z`)) ||
      new Date(`${plain}T00:00:00Z`).toISOString().slice(0, 10) !== plain
    )
      return null;
    if (!time || !zone) return plain;
    const instant = Date.parse(`${plain}T${time}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`);
    return Number.isNaN(instant) ? plain : new Date(instant + INDIA_MINUTES * 60_000).toISOString().slice(0, 10);
  }
  const rfc =
    /\b\d{1,2}\s{1,8}[A-Za-z]{3,9}\s{1,8}\d{4}\s{1,8}\d{1,2}:\d{2}(?::\d{2})?\s{0,8}(?:GMT|UTC|UT|Z|[+-]\d{4}|E[SD]T|P[SD]T)\b/.exec(
      given,
    )?.[0];
  const instant = rfc ? Date.parse(rfc) : Number.NaN;
  if (!Number.isNaN(instant)) return new Date(instant + INDIA_MINUTES * 60_000).toISOString().slice(0, 10);
  return dayIn(given);
}
