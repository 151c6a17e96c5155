import { parseEdtf } from '#domain/dates/edtf.ts';
import type { CountryMembership } from '#domain/storyline/membership-schema.ts';
import { lastSpan } from '#domain/storyline/membership-spans.ts';
import type { MembershipStatus } from '#domain/storyline/schema.ts';

/** Heights in em of the chart's text, so that the chart grows with the reader's text size. */
const AXIS = 1.7;
const COUNTS = 2.2;
const HEADING = 2.1;
const ROW = 1.75;

/** In milliseconds. */
const DAY = 86_400_000;

/** Positions on the time axis, in per cent of its length. */
export type TimeScale = {
  /** Position of the first day of a year. */
  readonly ofYear: (year: number) => number;
  readonly ofDay: (isoDay: string) => number;
};

const timeOf = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`);
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Makes the scale of the time axis. @param years the years that the axis covers, ascending and without gaps. */
export function timeScale(years: readonly number[]): TimeScale {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const ofYear = (year: number) => hundredths(((year - first) / (last + 1 - first)) * 100);
  const ofDay = (isoDay: string) => {
    const year = Number(isoDay.slice(0, 4));
    const [start, end] = [timeOf(`${year}-01-01`), timeOf(`${year + 1}-01-01`)];
    const share = (timeOf(isoDay) - start) / (end - start);
    return hundredths(((year + share - first) / (last + 1 - first)) * 100);
  };
  return { ofYear, ofDay };
}

/** Bar of one standing; lengths in per cent of the time axis. */
export type Bar = {
  readonly status: MembershipStatus;
  /** Where the standing may have begun at the earliest: left of `x` when only its month or year is known. */
  readonly earliest: number;
  readonly x: number;
  readonly width: number;
};

const dayAfter = (isoDay: string): string => new Date(timeOf(isoDay) + DAY).toISOString().slice(0, 10);

/**
 * Returns the bars of one country. A bar starts where the standing is certain: on the day it began, or at the end of the month
 * or year in which it began.
 * @param until last day for which the facts are known, ISO: a standing that continues ends there.
 */
export function barsOf({ spans }: CountryMembership, scale: TimeScale, until: string): Bar[] {
  const sureFrom = (text: string): string => {
    const date = parseEdtf(text);
    if (!date) return until;
    return date.precision === 'day' && !date.interval ? date.start : date.end;
  };
  return spans.map(({ status, from, until: next }) => {
    const x = scale.ofDay(sureFrom(from));
    const end = scale.ofDay(next === null ? dayAfter(until) : sureFrom(next));
    return {
      status,
      earliest: scale.ofDay(parseEdtf(from)?.start ?? until),
      x,
      width: hundredths(Math.max(0, end - x)),
    };
  });
}

/** A line of the chart: the heading of a standing, or a country below it. `y` is its top, in em. */
export type ChartLine =
  | { readonly type: 'heading'; readonly y: number; readonly status: MembershipStatus; readonly count: number }
  | { readonly type: 'country'; readonly y: number; readonly country: CountryMembership };

/** Layout of the chart's lines; lengths in em. */
export type ChartLines = {
  readonly lines: readonly ChartLine[];
  readonly countsTop: number;
  readonly rowHeight: number;
  readonly height: number;
};

/** Lays out the lines of the chart. @param countries ordered by their present standing. */
export function chartLines(countries: readonly CountryMembership[]): ChartLines {
  const lines: ChartLine[] = [];
  let y = AXIS + COUNTS;
  let above: MembershipStatus | null = null;
  for (const country of countries) {
    const { status } = lastSpan(country);
    if (status !== above) {
      const count = countries.filter((other) => lastSpan(other).status === status).length;
      lines.push({ type: 'heading', y: hundredths(y), status, count });
      y += HEADING;
      above = status;
    }
    lines.push({ type: 'country', y: hundredths(y), country });
    y += ROW;
  }
  return { lines, countsTop: AXIS, rowHeight: ROW, height: hundredths(y + 0.25) };
}

/** A labelled year of the axis. */
export type AxisYear = {
  readonly year: number;
  /** When the label is hidden: `narrow` on a phone, `tiny` on a phone at twice the text size, `null` never. */
  readonly crowded: 'narrow' | 'tiny' | null;
};

/** Chooses the years to label: the first, and each multiple of five that is not too near to either end. */
export const axisYears = (years: readonly number[]): AxisYear[] =>
  years
    .filter((year, index) => index === 0 || (year % 5 === 0 && index > 2 && index < years.length - 1))
    .map((year, index, named) => {
      if (index === 0) return { year, crowded: null };
      return { year, crowded: year - (named[0] ?? year) < 6 ? 'narrow' : 'tiny' };
    });
