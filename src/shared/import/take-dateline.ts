import { type DatelineContext, readDateline, readDatelineAlone } from './dateline.ts';
import { cut, type Fragment } from './fragment.ts';
import { isBody } from './headline-shape.ts';

export type TakenDateline = {
  readonly dateline: { readonly place: string; readonly date: string | null } | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly rows: readonly Fragment[];
};

/** How many body paragraphs may stand before a dateline: one, the teaser that agencies print first. */
const TEASERS = 1;

/** Paragraphs that begin with a town and a colon all through the text are subheads of a round-up. */
function isRoundUp(rows: readonly Fragment[], context: DatelineContext): boolean {
  let towns = 0;
  for (const row of rows) {
    if (row.role !== 'text') continue;
    const dateline = readDateline(row.text, context);
    if (dateline && !dateline.structural) towns += 1;
  }
  return towns >= 3;
}

/** Takes the dateline: a line of its own before the body, or the start of the first paragraph (or of the one behind a teaser). */
export function takeDateline(rows: readonly Fragment[], context: DatelineContext): TakenDateline {
  let bodies = 0;
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
    if (found && (found.structural || (bodies === 0 && !isRoundUp(rows, context)))) {
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
    if (isBody(row.text) && row.code !== 'lead-block') bodies += 1;
    if (bodies > TEASERS) break;
  }
  return { dateline: null, agency: null, byline: null, rows };
}
