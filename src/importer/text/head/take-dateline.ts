import { sentences } from '#hindi/text/segment.ts';
import { isBody } from '../cues/line-shape.ts';
import { cut, type Fragment } from '../model/fragment.ts';
import { type DatelineContext, readDateline, readDatelineAlone } from './dateline.ts';

/** The dateline, what it says of agency and byline, and the fragments after it was cut out. */
export type TakenDateline = {
  readonly dateline: { readonly place: string; readonly date: string | null } | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly rows: readonly Fragment[];
};

/** Most body paragraphs before a dateline: agencies print a teaser first. */
const TEASERS = 1;

/** Longest standfirst before a dateline, in characters. */
const LONGEST_STANDFIRST = 220;

/** Number of paragraphs whose dateline is a known place only. */
function placeCount(rows: readonly Fragment[], context: DatelineContext): number {
  let places = 0;
  for (const row of rows) {
    if (row.role !== 'text') continue;
    const dateline = readDateline(row.text, context);
    if (dateline && !dateline.structural) places += 1;
  }
  return places;
}

/** From this many on, such paragraphs are the items of a round-up. */
const ROUND_UP = 3;

/** Whether a dateline with a known place only counts: at the start, or after a short standfirst when it is the only one. */
function countsHere(before: readonly string[], places: number): boolean {
  const [standfirst, ...more] = before;
  if (standfirst === undefined) return places < ROUND_UP;
  return (
    more.length === 0 && standfirst.length <= LONGEST_STANDFIRST && sentences(standfirst).length === 1 && places === 1
  );
}

/**
 * Takes the dateline out of a story: a line of its own, or the start of the first paragraph or of the one after a teaser.
 * @returns `null` fields and the same fragments when there is none.
 */
export function takeDateline(rows: readonly Fragment[], context: DatelineContext): TakenDateline {
  const bodies: string[] = [];
  const last = rows.findLastIndex(({ role }) => role === 'text');
  let places: number | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row?.role !== 'text' || row.joins) continue;
    const alone = readDatelineAlone(row.text, context);
    if (alone && at < last) {
      return {
        dateline: { place: alone.place, date: alone.date },
        agency: alone.agency,
        byline: alone.byline,
        rows: [...rows.slice(0, at), { ...row, role: 'dateline', value: alone.place }, ...rows.slice(at + 1)],
      };
    }
    const found = readDateline(row.text, context);
    if (found && !found.structural) places ??= placeCount(rows, context);
    if (found && (found.structural || countsHere(bodies, places ?? 0))) {
      return {
        dateline: { place: found.place, date: found.date },
        agency: found.agency,
        byline: found.byline,
        rows: [
          ...rows.slice(0, at),
          ...cut(row, 0, found.length, { role: 'dateline', value: found.place }),
          ...rows.slice(at + 1),
        ],
      };
    }
    // Lead blocks of a page come before the dateline too and do not count.
    if (isBody(row.text) && row.code !== 'lead-block') bodies.push(row.text.trim());
    if (bodies.length > TEASERS) break;
  }
  return { dateline: null, agency: null, byline: null, rows };
}
