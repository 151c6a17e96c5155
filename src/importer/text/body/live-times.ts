import { isBody } from '../cues/line-shape.ts';
import type { Fragment } from '../model/fragment.ts';

/** A clock time. */
const CLOCK = /\d{1,2}[:.]\d{2}|बजे/u;
/** A line that is only a clock time. */
const CLOCK_ALONE =
  /^(?:सुबह|दोपहर|शाम|रात)?\s{0,8}[0-9०-९]{1,2}[:.][0-9०-९]{2}\s{0,8}(?:[AP]\.?M\.?|बजे|hrs)?\s{0,8}(?:\(?IST\)?)?\s{0,8}[:,|–-]?$/iu;
/** Fewest times in a live blog. */
const FEWEST = 3;

/**
 * Makes the times of a live blog the headings of its entries. When all entries have the same day, that day is kept as the
 * story's. One or two times are not a live blog: they are the page's dates.
 */
export function liveTimes(rows: readonly Fragment[]): Fragment[] {
  const body = rows.findIndex((row) => row.role === 'text' && isBody(row.text));
  const isTime = (row: Fragment, index: number): boolean =>
    index > body &&
    ((row.role === 'publishedAt' && CLOCK.test(row.text) && !/\p{L}{3}\s{0,8}[:：]/u.test(row.text)) ||
      (row.role === 'text' && CLOCK_ALONE.test(row.text.trim())));
  const times = body < 0 ? [] : rows.filter(isTime);
  if (times.length < FEWEST) return [...rows];
  const sameDay = times[0]?.value !== null && new Set(times.map(({ value }) => value)).size === 1;
  return rows.flatMap((row, index): Fragment[] => {
    if (!isTime(row, index)) return [row];
    const heading: Fragment = { ...row, role: 'heading', value: null };
    return row === times[0] && sameDay ? [heading, { ...row, text: '' }] : [heading];
  });
}
