import { foldWords } from '#hindi/text/fold.ts';
import { sentences } from '#hindi/text/segment.ts';
import { trimEndWhere } from '#hindi/text/trim-where.ts';
import { gluedStamp } from '../cues/date-stamps.ts';
import { isBody, isHeadlineLike } from '../cues/line-shape.ts';
import { cut, type Fragment } from '../model/fragment.ts';
import type { HeadlineFrom } from '../model/raw-item.ts';
import { type DatelineContext, readDatelineAlone } from './dateline.ts';

/** A headline, its origin and the fragments with their new roles. */
export type Headline = { readonly text: string; readonly from: HeadlineFrom; readonly rows: readonly Fragment[] };

/** The section that some newspapers print before a headline: `देश / `, `झारखण्ड / `. */
const SECTION = /^\s*[\p{L}\p{M}]{2,18}(?:\s[\p{L}\p{M}]{2,12})?\s+\/\s+(?=\S)/u;

/** Splits a headline line into section, headline and date stamp. */
function splitTitle(row: Fragment): Fragment[] {
  const stamp = gluedStamp(row.text);
  const title = stamp ? row.text.slice(0, stamp.start) : row.text;
  const section = SECTION.exec(title)?.[0] ?? '';
  const pieces: Fragment[] = [];
  if (section) pieces.push({ ...row, text: section, role: 'section', value: trimEndWhere(section, /[\s/]/u).trim() });
  pieces.push({
    ...row,
    text: title.slice(section.length),
    role: 'headline',
    blankBefore: section === '' && row.blankBefore,
  });
  if (stamp) pieces.push(...cut(row, stamp.start, row.text.length, { role: stamp.as, value: stamp.day }).slice(-1));
  return pieces;
}

/** The first sentence of the text without its end mark, to stand in for a headline; `null` when there is no text. */
export function firstSentence(rows: readonly Fragment[]): string | null {
  const text = rows.find((row) => row.role === 'text')?.text;
  return text === undefined ? null : firstSentenceOf(text);
}

function firstSentenceOf(text: string): string {
  return trimEndWhere((sentences(text.trim())[0] ?? text).trim(), /[।॥.|]/u).trimEnd();
}

/**
 * Finds the headline: the given one, a labelled one, or the first line when it has the shape of a headline and body text
 * follows. Otherwise the first sentence stands in and its line stays in the body.
 * A line that is only a dateline is not a headline.
 * @param option headline that the editor gave.
 * @param known headline that the format gave.
 * @returns `null` when there is no text.
 */
export function takeHeadline(
  rows: readonly Fragment[],
  option: string | null,
  known: string | null = null,
  context: DatelineContext = { published: null, places: new Set() },
): Headline | null {
  const labelled = rows.findIndex((row) => row.role === 'headline');
  const isDateline = ({ text }: Fragment): boolean => readDatelineAlone(text, context) !== null;
  const anyText = rows.findIndex(({ role }) => role === 'text');
  const title = rows.findIndex((each) => each.role === 'text' && !isDateline(each));
  const first = title >= 0 ? title : anyText;
  const row = rows[first];
  const given = option ?? known;
  if (given !== null) {
    const same = row !== undefined && foldWords(row.text) === foldWords(given);
    return {
      text: given,
      from: option === null ? 'input' : 'option',
      rows: same && row ? [...rows.slice(0, first), { ...row, role: 'headline' }, ...rows.slice(first + 1)] : rows,
    };
  }
  if (labelled >= 0) return { text: rows[labelled]?.value ?? '', from: 'input', rows };
  if (!row) return null;
  const pieces = splitTitle(row);
  const headline = pieces.find((piece) => piece.role === 'headline')?.text.trim() ?? '';
  const bodyFollows = rows
    .slice(first + 1)
    .some((later) => later.role === 'text' && (isBody(later.text) || later.text.length > headline.length));
  const stamped = pieces.length > 1 && headline.length < 220;
  if (bodyFollows && (isHeadlineLike(headline) || stamped)) {
    return { text: headline, from: 'input', rows: [...rows.slice(0, first), ...pieces, ...rows.slice(first + 1)] };
  }
  return { text: firstSentenceOf(row.text), from: 'first-sentence', rows };
}
