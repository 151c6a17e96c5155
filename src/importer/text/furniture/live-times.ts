import { isBody } from '../head/headline-shape.ts';
import type { Fragment } from '../reading/fragment.ts';

const CLOCK = /\d{1,2}[:.]\d{2}|बजे/u;
/** A line that is a clock time and no more. */
const CLOCK_ALONE =
  /^(?:सुबह|दोपहर|शाम|रात)?\s*[0-9०-९]{1,2}[:.][0-9०-९]{2}\s*(?:[AP]\.?M\.?|बजे|hrs)?\s*(?:\(?IST\)?)?\s*[:,|–-]?$/iu;
/** From this many on, times between paragraphs are the entries of a live blog. */
const FEWEST = 3;

/**
 * The times over the entries of a live blog become headings; one or two dates behind the text are the page's own. When all
 * entries are of one day, that day stays the story's.
 */
export function liveTimes(rows: readonly Fragment[]): Fragment[] {
  const body = rows.findIndex((row) => row.role === 'text' && isBody(row.text));
  const isTime = (row: Fragment, index: number): boolean =>
    index > body &&
    ((row.role === 'publishedAt' && CLOCK.test(row.text) && !/\p{L}{3,}\s*[:：]/u.test(row.text)) ||
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
