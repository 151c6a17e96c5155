/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** A date in exactly the precision known. */
export type EdtfDate = {
  /** First day covered, ISO `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day covered, ISO `YYYY-MM-DD`. */
  readonly end: string;
  readonly precision: Precision;
  readonly interval: boolean;
};

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (value: number): string => String(value).padStart(2, '0');

function parsePart(part: string): EdtfDate | null {
  const match = PART.exec(part);
  if (!match?.[1]) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { start: `${match[1]}-01-01`, end: `${match[1]}-12-31`, precision: 'year', interval: false };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  if (match[3] === undefined) {
    const stem = `${match[1]}-${match[2]}`;
    return { start: `${stem}-01`, end: `${stem}-${pad(last)}`, precision: 'month', interval: false };
  }
  const day = Number(match[3]);
  if (day < 1 || day > last) return null;
  return { start: part, end: part, precision: 'day', interval: false };
}

/**
 * Reads the EDTF level 0 subset this site uses: `2001`, `2001-06`, `2001-06-15` and `2001-06-14/2001-06-15`.
 * @returns the days covered and the precision known, or `null` when the text is no such date.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): EdtfDate | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parsePart(text);
  const from = parsePart(text.slice(0, slash));
  const to = parsePart(text.slice(slash + 1));
  if (!from || !to || from.precision !== to.precision || from.start > to.start) return null;
  return { start: from.start, end: to.end, precision: from.precision, interval: true };
}

/**
 * Compares two EDTF dates by the last day covered, then by the first: an event known only to the year comes after those of that
 * year that are known to the month or day.
 * @returns a negative number, zero or a positive one, for `Array.prototype.sort`; zero when one is no date.
 */
export function compareEdtf(a: string, b: string): number {
  const first = parseEdtf(a);
  const second = parseEdtf(b);
  if (!first || !second) return 0;
  if (first.end !== second.end) return first.end < second.end ? -1 : 1;
  if (first.start === second.start) return 0;
  return first.start < second.start ? -1 : 1;
}
