import { contentStems } from '../body/content-words.ts';
import { isBody, isHeadlineLike } from '../head/headline-shape.ts';
import { cut, type Fragment } from '../reading/fragment.ts';
import { headlineLength, sameHeadline } from './glued-headline.ts';
import { markerAtStart, markersInside } from './related-markers.ts';

const CLOSERS = /[\s)\]】*_»>|]+$/u;
const trimHeadline = (text: string): string =>
  text
    .trim()
    .replace(/^[*_\s]+/u, '')
    .replace(CLOSERS, (tail) => (/[)\]]/.test(tail) && /[([]/.test(text) ? tail.trimEnd() : ''))
    .trim();

const BULLET = /^\s*(?:[•●▪■*-]|\(?[0-9०-९]{1,2}[.)])\s/u;
const isListItem = (text: string): boolean => BULLET.test(text);

/** Where the bracket that a marker opened is closed: `(यह भी पढ़ें: …)`; `null` when it opened none. */
function bracketEnd(row: Fragment, start: number, end: number, limit: number): number | null {
  const open = /[([【]/u.exec(row.text.slice(start, end))?.[0];
  if (!open) return null;
  const close = row.text.indexOf(open === '(' ? ')' : open === '[' ? ']' : '】', end);
  return close >= end && close < limit ? close : null;
}

/** Cuts `marker headline [body]` that begins at `start`; `null` when no headline can be told. */
function cutHeadline(row: Fragment, start: number, end: number, limit: number): Fragment[] | null {
  const close = bracketEnd(row, start, end, limit);
  const rest = row.text.slice(end, close ?? limit);
  const { length, certain } = close === null ? headlineLength(rest) : { length: rest.length, certain: true };
  const headline = trimHeadline(rest.slice(0, length));
  if (length === 0 || headline === '') return null;
  return cut(row, start, close === null ? end + length : close + 1, {
    role: 'related',
    value: headline,
    // A line that is one link: the whole of it leads there.
    extra: row.extra,
    code: certain ? null : 'headline-end-unsure',
  });
}

/** Markers inside a paragraph, first to last: each headline runs to the next marker or the end of the line. */
function cutInside(row: Fragment): Fragment[] {
  const [first, next] = markersInside(row.text);
  if (!first) return [row];
  if (row.text.slice(first.end).trim() === '')
    return cut(row, first.start, row.text.length, { role: 'dropped', code: 'marker-without-headline' });
  const pieces = cutHeadline(row, first.start, first.end, next?.start ?? row.text.length);
  if (!pieces) return [row];
  const last = pieces.at(-1);
  return last && last.role === 'text' && last !== pieces[0] ? [...pieces.slice(0, -1), ...cutLine(last)] : pieces;
}

function cutLine(row: Fragment, title = false): Fragment[] {
  const marker = markerAtStart(row.text);
  if (!marker || (title && marker.short)) return cutInside(row);
  const next = markersInside(row.text).find((other) => other.start > marker.end);
  if (row.text.slice(marker.end).trim() === '')
    return [{ ...row, role: 'label', value: marker.plural ? 'links' : 'link', code: 'marker' }];
  const pieces = cutHeadline(row, 0, marker.end, next?.start ?? row.text.length);
  if (!pieces) return [{ ...row, code: 'marker-without-headline' }];
  const last = pieces.at(-1);
  return last && last.role === 'text' ? [...pieces.slice(0, -1), ...cutLine(last)] : pieces;
}

const isLink = (row: Fragment | undefined): boolean =>
  row !== undefined &&
  row.role === 'text' &&
  !isListItem(row.text) &&
  !isBody(row.text) &&
  isHeadlineLike(row.text, 180) &&
  row.text.trim().length >= 15;

/** A line of a page that is nothing but a link. */
const isLinkedRow = (row: Fragment | undefined): boolean =>
  row !== undefined &&
  (row.code === 'link-list' || (row.role === 'text' && row.extra !== null && row.text.trim().length >= 15));

/** Least length of a link behind a blank line that could as well be the subhead of what follows. */
const SURE_LINK = 50;

/** Whether a line has next to nothing in common with a text: no subhead of it. */
function isForeign(line: string, text: string): boolean {
  const around = contentStems(text);
  return [...contentStems(line)].filter((stem) => around.has(stem)).length < 2;
}

/**
 * Indexes of the headlines that a marker stands over, from `first` on. Directly one below the other all are its links; so
 * are the lines of a page that are nothing but a link, and the lines of a blank-line text up to one that could be a subhead.
 */
function linksBelow(
  rows: readonly Fragment[],
  first: number,
  plural: boolean,
  step: (from: number) => number,
): number[] {
  const run: number[] = [];
  for (let index = first; run.length < 12; index = step(index)) {
    const row = rows[index];
    if (!row || !(isLink(row) || isLinkedRow(row))) break;
    if (run.length > 0 && row.blankBefore && !plural && !isLinkedRow(row)) {
      const next = rows[step(index)];
      const subhead = next?.role === 'text' && isBody(next.text);
      if (subhead && (row.text.trim().length < SURE_LINK || !isForeign(row.text, next.text))) break;
    }
    run.push(index);
  }
  return run;
}

/** Indexes of bulleted headlines below a marker; facts about the story itself, which share its words, are none. */
function bulletsBelow(rows: readonly Fragment[], first: number): number[] {
  const run: number[] = [];
  while (rows[first + run.length]?.role === 'text' && isListItem(rows[first + run.length]?.text ?? ''))
    run.push(first + run.length);
  const story = rows
    .filter((row, index) => row.role === 'text' && !run.includes(index))
    .map(({ text }) => text)
    .join(' ');
  const links = run.every((index) => {
    const text = (rows[index]?.text ?? '').replace(BULLET, '');
    return !isBody(text) && isHeadlineLike(text, 180) && text.trim().length >= 20 && isForeign(text, story);
  });
  return links ? run : [];
}

/** A marker alone on its line: its headline stands below, above, or above and again below. */
function resolveAlone(rows: Fragment[], at: number, headline: number): void {
  const marker = rows[at];
  if (!marker) return;
  const step = (from: number, by: 1 | -1): number => {
    let index = from + by;
    while (rows[index]?.role === 'blank') index += by;
    return index;
  };
  const [above, below] = [step(at, -1), step(at, 1)];
  const take = (index: number, code: string | null = null): void => {
    const row = rows[index];
    if (row)
      rows[index] = {
        ...row,
        role: code ? 'dropped' : 'related',
        value: code ? null : trimHeadline(row.text.replace(BULLET, '')),
        code,
      };
  };
  const [upper, lower] = [rows[above], rows[below]];
  const done = (): void => {
    rows[at] = { ...marker, role: 'label', code: 'marker' };
  };
  const upperIsLink = above > headline && isLink(upper);
  const links = linksBelow(rows, below, marker.value === 'links', (from) => step(from, 1));
  const run = links.length > 0 ? links : bulletsBelow(rows, below);
  if (upper && lower && upperIsLink && isLink(lower) && sameHeadline(upper.text, lower.text)) {
    take(above);
    take(below, 'repeated-headline');
    done();
    return;
  }
  const nearer = upperIsLink && !marker.blankBefore && lower?.blankBefore === true;
  if (run.length > 0 && !nearer) {
    for (const index of run) take(index);
    done();
    return;
  }
  if (upperIsLink) {
    take(above);
    done();
    return;
  }
  const overFacts = lower?.ready?.type === 'list' || (lower?.role === 'text' && isListItem(lower.text));
  rows[at] = overFacts
    ? { ...marker, role: 'text', value: null, code: null }
    : { ...marker, role: 'dropped', value: null, code: 'marker-without-headline' };
}

/** A marker left behind a paragraph announces the line right below it, when that can be a headline. */
function announceNext(rows: readonly Fragment[]): Fragment[] {
  return rows.map((row, index) => {
    const [before, next] = [rows[index - 1], rows[index + 1]];
    const trails = row.code === 'marker-without-headline' && row.role === 'dropped' && before?.line === row.line;
    return trails && isLink(next) && !next?.blankBefore
      ? { ...row, role: 'label', value: 'link', code: 'marker' }
      : row;
  });
}

/** Takes related links out of the text: own lines, glued ones, and markers alone above or below their headline. */
export function takeRelated(rows: readonly Fragment[]): Fragment[] {
  const title = rows.find((row) => row.role === 'text');
  const result = announceNext(rows.flatMap((row) => (row.role === 'text' ? cutLine(row, row === title) : [row])));
  const headline = result.findIndex((row) => row.role === 'text');
  for (let at = 0; at < result.length; at += 1) {
    const row = result[at];
    if (row?.role === 'label' && row.code === 'marker' && row.value !== null) resolveAlone(result, at, headline);
  }
  return result;
}
