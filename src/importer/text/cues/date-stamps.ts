import { findDates } from '#hindi/dates/find-dates.ts';

/** ISO day of the first complete date in a text, or `null`. */
export function dayIn(text: string): string | null {
  return findDates(text, null).find((date) => date.precision === 'day' && date.start !== null)?.start ?? null;
}

/** ISO day of a line that is only a date, with or without a time; `null` for other lines. */
export function dateLine(text: string): string | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const found = findDates(text, null).find((date) => date.precision === 'day' && date.start !== null);
  if (!found) return null;
  const rest = text.replace(found.text, ' ').replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/gu, ' ');
  const odd =
    /(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:mon|tue|wed|thu|fri|sat|sun)|[ap]\.?m\.?|ist|gmt|रात|सुबह|शाम|दोपहर|बजे|(?:सोम|मंगल|बुध|गुरु|गुरू|शुक्र|शनि|रवि)वार|at/giu;
  return /\p{L}|\d/u.test(rest.replace(odd, ' ')) ? null : found.start;
}

/** Length of the end of a line that is searched for a stamp, in UTF-16 units. */
const STAMP_TAIL = 200;
const GLUED_DATE =
  /\s{0,8}(?:(?<label>Publish\s{0,8}Date|Published(?:\s{0,8}On)?|Updated(?:\s{0,8}On)?|Last\s{0,8}Updated|Modified)\s{0,8}:\s{0,8}|(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,9},\s))(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,9},?\s{0,8})?(?<date>\d{1,2}\s{1,8}[A-Za-z]{3,9}\s{1,8}\d{4}|[A-Za-z]{3,9}\s{1,8}\d{1,2},\s{0,8}\d{4})(?:[,\s]{1,8}\d{1,2}:\d{2}(?::\d{2})?\s{0,8}(?:[AP]M)?\s{0,8}\(?(?:IST)?\)?)?\s{0,8}$/iu;

/**
 * Reads a date stamp stuck to the end of a headline: `…Publish Date:Mon, 09 Mar 2020 05:18 PM (IST)`.
 * @returns its offset in the line, the field it sets and the ISO day; `null` when there is no stamp.
 */
export function gluedStamp(line: string): { start: number; as: 'publishedAt' | 'modifiedAt'; day: string } | null {
  const from = Math.max(0, line.length - STAMP_TAIL);
  const match = GLUED_DATE.exec(line.slice(from));
  const day = match?.groups?.date ? dayIn(match.groups.date) : null;
  const start = from + (match?.index ?? 0);
  if (!match || !day || start === 0) return null;
  return { start, as: /^(?:pub|$)/iu.test(match.groups?.label ?? '') ? 'publishedAt' : 'modifiedAt', day };
}
