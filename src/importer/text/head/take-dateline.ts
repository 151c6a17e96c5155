import { sentences } from '#hindi/text/segment.ts';
import { cut, type Fragment } from '../reading/fragment.ts';
import { type DatelineContext, readDateline, readDatelineAlone } from './dateline.ts';
import { isBody } from './headline-shape.ts';

export type TakenDateline = {
  readonly dateline: { readonly place: string; readonly date: string | null } | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly rows: readonly Fragment[];
};

/** How many body paragraphs may stand before a dateline: one, the teaser that agencies print first. */
const TEASERS = 1;

/** Longest standfirst before a dateline, in characters. */
const LONGEST_STANDFIRST = 220;

/** How many paragraphs begin with a town and no more. */
function townCount(rows: readonly Fragment[], context: DatelineContext): number {
  let towns = 0;
  for (const row of rows) {
    if (row.role !== 'text') continue;
    const dateline = readDateline(row.text, context);
    if (dateline && !dateline.structural) towns += 1;
  }
  return towns;
}

/** Paragraphs that begin with a town and a colon all through the text are subheads of a round-up. */
const ROUND_UP = 3;

/** Whether a dateline that is a town and no more counts: at the start, or behind a short standfirst when it is the only one. */
function countsHere(before: readonly string[], rows: readonly Fragment[], context: DatelineContext): boolean {
  const towns = townCount(rows, context);
  const [standfirst, ...more] = before;
  if (standfirst === undefined) return towns < ROUND_UP;
  return (
    more.length === 0 && standfirst.length <= LONGEST_STANDFIRST && sentences(standfirst).length === 1 && towns === 1
  );
}

/** Takes the dateline: a line of its own before the body, or the start of the first paragraph (or of the one behind a teaser). */
export function takeDateline(rows: readonly Fragment[], context: DatelineContext): TakenDateline {
  const bodies: string[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row?.role !== 'text' || row.joins) continue;
    const alone = readDatelineAlone(row.text, context);
    const later = rows.slice(at + 1).some((next) => next.role === 'text');
    if (alone && later) {
      return {
        dateline: { place: alone.place, date: alone.date },
        agency: alone.agency,
        byline: alone.byline,
        rows: [...rows.slice(0, at), { ...row, role: 'dateline', value: alone.place }, ...rows.slice(at + 1)],
      };
    }
    const found = readDateline(row.text, context);
    if (found && (found.structural || countsHere(bodies, rows, context))) {
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
    // What a page prints between headline and body stands before the dateline too.
    if (isBody(row.text) && row.code !== 'lead-block') bodies.push(row.text.trim());
    if (bodies.length > TEASERS) break;
  }
  return { dateline: null, agency: null, byline: null, rows };
}
