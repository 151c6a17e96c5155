import { trimEndWhere } from '#hindi/text/trim-where.ts';
import { isBody, isHeadlineLike } from '../cues/line-shape.ts';
import { cut, type Fragment } from '../model/fragment.ts';
import type { MessageCode } from '../model/messages.ts';
import { headlineLength, sameHeadline } from './glued-headline.ts';
import { type Marker, markerAtStart, markersInside } from './related-markers.ts';
import { isForeign, StoryStems } from './story-stems.ts';

/** A bracket, star or arrow at the end of a headline. */
const CLOSER = /[\s)\]】*_»>|]/u;

/** A headline without stars and arrows around it; brackets at its end stay when it has an opening one. */
function trimHeadline(text: string): string {
  const whole = text.trim().replace(/^[*_\s]+/u, '');
  const bare = trimEndWhere(whole, CLOSER);
  const tail = whole.slice(bare.length);
  return (/[)\]]/.test(tail) && /[([]/.test(text) ? whole : bare).trim();
}

const BULLET = /^\s*(?:[•●▪■*-]|\(?[0-9०-९]{1,2}[.)])\s/u;
const isListItem = (text: string): boolean => BULLET.test(text);

/** The offset of the bracket that closes the one before a marker: `(यह भी पढ़ें: …)`; `null` when there is none. */
function bracketEnd(row: Fragment, start: number, end: number, limit: number): number | null {
  const open = /[([【]/u.exec(row.text.slice(start, end))?.[0];
  if (!open) return null;
  const close = row.text.indexOf(open === '(' ? ')' : open === '[' ? ']' : '】', end);
  return close >= end && close < limit ? close : null;
}

/** Cuts a marker and its headline out of a row; the body text after them stays. `null` when there is no headline. */
function cutHeadline(row: Fragment, start: number, end: number, limit: number): Fragment[] | null {
  const close = bracketEnd(row, start, end, limit);
  const rest = row.text.slice(end, close ?? limit);
  const { length, certain } = close === null ? headlineLength(rest) : { length: rest.length, certain: true };
  const headline = trimHeadline(rest.slice(0, length));
  if (length === 0 || headline === '') return null;
  return cut(row, start, close === null ? end + length : close + 1, {
    role: 'related',
    value: headline,
    // The address when the whole line is one link.
    extra: row.extra,
    code: certain ? null : 'headline-end-unsure',
  });
}

/** The pieces of a row that one marker cuts it into, and the text after its headline, which may hold further markers. */
type Cut = { readonly pieces: readonly Fragment[]; readonly rest: Fragment | null };

/** The cut of a marker. `first`: the index from which on a piece of text is the rest, not the text before the marker. */
function cutAt(pieces: readonly Fragment[], first: number): Cut {
  const last = pieces.at(-1);
  return last?.role === 'text' && pieces.length > first
    ? { pieces: pieces.slice(0, -1), rest: last }
    : { pieces, rest: null };
}

/** Cuts the first marker inside a paragraph and its headline, which ends at the next marker or the end of the line. */
function cutInside(row: Fragment): Cut {
  const [first, next] = markersInside(row.text);
  if (!first) return { pieces: [row], rest: null };
  if (row.text.slice(first.end).trim() === '') {
    const dropped = { role: 'dropped', code: 'marker-without-headline' } as const;
    return { pieces: cut(row, first.start, row.text.length, dropped), rest: null };
  }
  const pieces = cutHeadline(row, first.start, first.end, next?.start ?? row.text.length);
  return pieces ? cutAt(pieces, 1) : { pieces: [row], rest: null };
}

/** The first marker inside a text that begins behind an offset. */
function markerBehind(text: string, offset: number): Marker | undefined {
  for (const marker of markersInside(text)) if (marker.start > offset) return marker;
  return undefined;
}

/** Cuts the first marker of a line and its headline. In a `title`, a short marker at the start belongs to the headline. */
function cutFirst(row: Fragment, title: boolean): Cut {
  const marker = markerAtStart(row.text);
  if (!marker || (title && marker.short)) return cutInside(row);
  const next = markerBehind(row.text, marker.end);
  if (row.text.slice(marker.end).trim() === '') {
    const label = { ...row, role: 'label', value: marker.plural ? 'links' : 'link', code: 'marker' } as const;
    return { pieces: [label], rest: null };
  }
  const pieces = cutHeadline(row, 0, marker.end, next?.start ?? row.text.length);
  return pieces ? cutAt(pieces, 0) : { pieces: [{ ...row, code: 'marker-without-headline' }], rest: null };
}

/** Cuts all markers of a line and their headlines. */
function cutLine(row: Fragment, title = false): Fragment[] {
  const pieces: Fragment[] = [];
  let { pieces: own, rest } = cutFirst(row, title);
  pieces.push(...own);
  while (rest) {
    ({ pieces: own, rest } = cutFirst(rest, false));
    pieces.push(...own);
  }
  return pieces;
}

/** Whether a row can be a related headline below or above a marker. */
const isLink = (row: Fragment | undefined): boolean =>
  row !== undefined &&
  row.role === 'text' &&
  !isListItem(row.text) &&
  !isBody(row.text) &&
  isHeadlineLike(row.text, 180) &&
  row.text.trim().length >= 15;

/** Whether a row is a line of a page that is only a link. */
const isLinkedRow = (row: Fragment | undefined): boolean =>
  row !== undefined &&
  (row.code === 'link-list' || (row.role === 'text' && row.extra !== null && row.text.trim().length >= 15));

/** Least length of a link after a blank line, in characters; a shorter one may be the subhead of the text after it. */
const SURE_LINK = 50;

/**
 * The indexes of the headlines below a marker, from `first` on: lines directly below each other, lines that are only a link,
 * and lines with blank lines between, up to one that may be a subhead. Twelve at most.
 * @param plural whether the marker announces several links.
 * @param step the index of the next row that is not blank.
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

/** The indexes of the headlines in a list below a marker; empty when the items share words with the story, as facts do. */
function bulletsBelow(rows: readonly Fragment[], first: number, story: StoryStems): number[] {
  const run: number[] = [];
  while (rows[first + run.length]?.role === 'text' && isListItem(rows[first + run.length]?.text ?? ''))
    run.push(first + run.length);
  const texts = run.map((index) => rows[index]?.text ?? '');
  const links = texts
    .map((text) => text.replace(BULLET, ''))
    .every((text) => !isBody(text) && isHeadlineLike(text, 180) && text.trim().length >= 20);
  return links && story.areForeign(texts) ? run : [];
}

/**
 * Finds the headlines of a marker alone on its line: below it, above it, or the same one above and below. Changes `rows` in
 * place.
 */
function resolveAlone(rows: Fragment[], at: number, headline: number, story: StoryStems): void {
  const marker = rows[at];
  if (!marker) return;
  const step = (from: number, by: 1 | -1): number => {
    let index = from + by;
    while (rows[index]?.role === 'blank') index += by;
    return index;
  };
  const [above, below] = [step(at, -1), step(at, 1)];
  const take = (index: number, code: MessageCode | null = null): void => {
    const row = rows[index];
    if (!row) return;
    if (row.role === 'text') story.remove(row.text);
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
  const run = links.length > 0 ? links : bulletsBelow(rows, below, story);
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
  if (overFacts) story.add(marker.text);
  rows[at] = overFacts
    ? { ...marker, role: 'text', value: null, code: null }
    : { ...marker, role: 'dropped', value: null, code: 'marker-without-headline' };
}

/** Takes a marker at the end of a paragraph as the label of the line directly below, when that can be a headline. */
function announceNext(rows: readonly Fragment[]): Fragment[] {
  return rows.map((row, index) => {
    const [before, next] = [rows[index - 1], rows[index + 1]];
    const trails = row.code === 'marker-without-headline' && row.role === 'dropped' && before?.line === row.line;
    return trails && isLink(next) && !next?.blankBefore
      ? { ...row, role: 'label', value: 'link', code: 'marker' }
      : row;
  });
}

/** Takes related stories out of the text: on lines of their own, inside paragraphs, and with a marker alone on its line. */
export function takeRelated(rows: readonly Fragment[]): Fragment[] {
  const title = rows.find((row) => row.role === 'text');
  const result = announceNext(rows.flatMap((row) => (row.role === 'text' ? cutLine(row, row === title) : [row])));
  const headline = result.findIndex((row) => row.role === 'text');
  const story = new StoryStems(result);
  for (let at = 0; at < result.length; at += 1) {
    const row = result[at];
    if (row?.role === 'label' && row.code === 'marker' && row.value !== null) resolveAlone(result, at, headline, story);
  }
  return result;
}
