import { foldWords } from '#hindi/text/fold.ts';
import { sentences } from '#hindi/text/segment.ts';
import { gluedStamp } from '../furniture/date-stamps.ts';
import { cut, type Fragment } from '../reading/fragment.ts';
import type { HeadlineFrom } from '../reading/raw-item.ts';
import { type DatelineContext, readDatelineAlone } from './dateline.ts';
import { isBody, isHeadlineLike } from './headline-shape.ts';

export type Headline = { readonly text: string; readonly from: HeadlineFrom; readonly rows: readonly Fragment[] };

/** `देश / `, `झारखण्ड / `: the section a paper prints before a title. */
const SECTION = /^\s*[\p{L}\p{M}]{2,18}(?:\s[\p{L}\p{M}]{2,12})?\s+\/\s+(?=\S)/u;

function splitTitle(row: Fragment): Fragment[] {
  const stamp = gluedStamp(row.text);
  const title = stamp ? row.text.slice(0, stamp.start) : row.text;
  const section = SECTION.exec(title)?.[0] ?? '';
  const pieces: Fragment[] = [];
  if (section) pieces.push({ ...row, text: section, role: 'section', value: section.replace(/[\s/]+$/u, '').trim() });
  pieces.push({
    ...row,
    text: title.slice(section.length),
    role: 'headline',
    blankBefore: section === '' && row.blankBefore,
  });
  if (stamp) pieces.push(...cut(row, stamp.start, row.text.length, { role: stamp.as, value: stamp.day }).slice(-1));
  return pieces;
}

/** The first sentence of the text as a headline, without its end mark; `null` when no text is left. */
export function firstSentence(rows: readonly Fragment[]): string | null {
  const text = rows.find((row) => row.role === 'text')?.text;
  return text === undefined ? null : withoutEnd(text);
}

function withoutEnd(text: string): string {
  return (sentences(text.trim())[0] ?? text).trim().replace(/\s*[।॥.|]+$/u, '');
}

/**
 * Finds the headline: given by option, labelled, or the first line when it has the shape of one and body text follows;
 * else the first sentence stands in and the line stays in the body.
 * A line that is nothing but a dateline or a desk is no headline, wherever it stands.
 * @param option headline the editor gave.
 * @param known headline the format gave.
 * @returns `null` when there is no text at all.
 */
export function takeHeadline(
  rows: readonly Fragment[],
  option: string | null,
  known: string | null = null,
  context: DatelineContext = { published: null, places: new Set() },
): Headline | null {
  const labelled = rows.findIndex((row) => row.role === 'headline');
  const isDateline = ({ text }: Fragment): boolean => readDatelineAlone(text, context) !== null;
  const texts = rows.flatMap((each, index) => (each.role === 'text' ? [index] : []));
  const first = texts.find((index) => !isDateline(rows[index] as Fragment)) ?? texts[0] ?? -1;
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
  const title = pieces.find((piece) => piece.role === 'headline')?.text.trim() ?? '';
  const bodyFollows = rows
    .slice(first + 1)
    .some((later) => later.role === 'text' && (isBody(later.text) || later.text.length > title.length));
  const stamped = pieces.length > 1 && title.length < 220;
  if (bodyFollows && (isHeadlineLike(title) || stamped)) {
    return { text: title, from: 'input', rows: [...rows.slice(0, first), ...pieces, ...rows.slice(first + 1)] };
  }
  return { text: withoutEnd(row.text), from: 'first-sentence', rows };
}
