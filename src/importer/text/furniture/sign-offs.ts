import { isAgency } from '../cues/agencies.ts';
import { isBody } from '../cues/line-shape.ts';
import type { Fragment } from '../model/fragment.ts';

/** Function words and verbs, which no sign-off contains. */
const PHRASE = /(?:^|\s)(?:ने|का|की|के|को|में|से|पर|है|हैं|था|थी|थे|और|भी|तो|नहीं)(?=\s|$)/u;
/** Most words in a sign-off. */
const MOST_NAMES = 6;

/**
 * The agency in the sign-off of a desk: `एएफपी पाण्डेय देवेंद्र`, `--आईएएनएस`, `हिन्दुस्थान समाचार/ दीपक`; `null` for other
 * lines.
 */
function signOffAgency(line: string): string | null {
  const text = line.trim().replace(/^[-–—\s]+/u, '');
  if (/[।?!:,]/.test(text) || PHRASE.test(text)) return null;
  if (text !== line.trim() && isAgency(text)) return text;
  const [before = '', behind] = text.split('/').map((part) => part.trim());
  if (behind !== undefined && isAgency(before) && behind.split(/\s+/).length <= 3) return before;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > MOST_NAMES || /\.(?=\s|$)/.test(text)) return null;
  for (const count of [2, 1]) {
    const agency = words.slice(0, count).join(' ');
    if (words.length > count && isAgency(agency)) return agency;
  }
  return null;
}

/** Whether a line is only names or initials: `नरेश`, `एसकेपी`, `राम.श्रवण`, `एसकेपी/एएनएम`. */
const isDeskName = (line: string): boolean =>
  /^[\p{L}\p{M}]{2,12}(?:[./]\s*[\p{L}\p{M}]{2,12}){0,2}$/u.test(line.trim()) && !PHRASE.test(line);

/** The day, time and bureau at the end of PTI stories: `2807 1845 दिल्ली`. */
const WIRE_STAMP = /^[0-3]\d[01]\d\s+[0-2]\d[0-5]\d\s+[\p{L}\p{M}]{2,20}$/u;

/** Gives roles to the last lines of a text, with which the desk of an agency signs off. Names count only with an agency. */
export function takeSignOffs(rows: readonly Fragment[]): Fragment[] {
  const result = [...rows];
  const names: number[] = [];
  let signed = false;
  for (let at = rows.length - 1; at > 1; at -= 1) {
    const row = rows[at];
    if (row?.role === 'agency') signed = true;
    if (row?.role !== 'text') continue;
    const value = signOffAgency(row.text);
    if (value) {
      result[at] = { ...row, role: 'agency', value, code: 'desk-sign-off' };
      signed = true;
    } else if (!isBody(row.text) && (isDeskName(row.text) || WIRE_STAMP.test(row.text.trim()))) names.push(at);
    else break;
  }
  if (!signed) return result;
  for (const at of names) {
    const row = rows[at];
    if (row) result[at] = { ...row, role: 'dropped', code: 'desk-sign-off' };
  }
  return result;
}
