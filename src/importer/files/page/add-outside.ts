import { foldWords, words } from '#hindi/text/fold.ts';
import { isBody, isHeadlineLike } from '../../text/cues/line-shape.ts';
import { readFurniture } from '../../text/furniture/furniture.ts';
import type { Fragment } from '../../text/model/fragment.ts';
import { isPromoSentence } from '../../text/promotion/promos.ts';
import { markerAtStart } from '../../text/related/related-markers.ts';
import type { Piece } from './page-pieces.ts';

/** A body with the parts of the story that the body finder left out. */
export type Completed = {
  readonly rows: readonly Fragment[];
  /** The summary between headline and body, when it is not a sentence. */
  readonly standfirst: Fragment | null;
  /** Blocks of the page that are not part of the story. */
  readonly outside: readonly Fragment[];
};

/** The position of a block: before the body, between its blocks, after it. */
type Region = 'lead' | 'inside' | 'tail';

/** The text of a row, or the address of its picture. */
export function contentOf({ ready, text }: Fragment): string {
  if (!ready) return text;
  switch (ready.type) {
    case 'list':
      return ready.items.join(' ');
    case 'table':
      return [ready.header, ...ready.rows].flat().join(' ');
    case 'figure':
      return ready.url ?? ready.caption ?? '';
    case 'related':
      return ready.headline;
    case 'post':
      return `${ready.text} ${ready.url ?? ''}`;
    default:
      return ready.text;
  }
}
const keyOf = (row: Fragment): string => foldWords(contentOf(row));

/** Whether at least half of the letters are Devanagari; those of promotion and dates often are not. */
function isHindi(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters > 0 && (text.match(/[\u0900-\u097f]/gu)?.filter((sign) => /\p{L}/u.test(sign)).length ?? 0) >= letters * 0.5
  );
}

/** Notices of copyright. */
const RIGHTS = /©|copyright|सर्वाधिकार|अधिकार सुरक्षित|कॉपीराइट/iu;

/** Whether a text is body text of the story: Hindi sentences without markers, promotion, fields and notices. */
function isProse(text: string, shortest: number): boolean {
  return (
    text.trim().length >= shortest &&
    words(text).length >= 5 &&
    isBody(text) &&
    isHindi(text) &&
    readFurniture(text) === null &&
    markerAtStart(text) === null &&
    !isPromoSentence(text) &&
    !RIGHTS.test(text)
  );
}

/** Whether a list is facts of the story: Hindi items of three words or more, none of them furniture or promotion. */
const isFacts = (items: readonly string[]): boolean =>
  items.length >= 2 &&
  items.every(
    (item) => words(item).length >= 3 && isHindi(item) && readFurniture(item) === null && !isPromoSentence(item),
  );

const FIELDS = new Set(['byline', 'publishedAt', 'modifiedAt', 'fields', 'agency']);
/** Whether a row is a byline, date or agency. */
const isField = (row: Fragment): boolean =>
  row.role === 'text' && row.text.length < 160 && FIELDS.has(readFurniture(row.text)?.as ?? '');
/** Class names of bylines and dates, which may look like boxes. */
const SIGNED = /auth|meta|byline|date|time|publish|posted|updated/;

/** Whether a block that the body finder left out belongs to the story. Subheads do when the block after them does. */
function belongs(row: Fragment, region: Region): boolean {
  const { ready } = row;
  switch (ready?.type) {
    case undefined:
      if (row.role !== 'text' || row.extra !== null) return false;
      if (region === 'lead' && isField(row)) return true;
      return isProse(row.text, region === 'tail' ? 60 : 25);
    case 'figure':
      return ready.caption !== null || (region !== 'tail' && words(ready.alt).length >= 3 && isHindi(ready.alt));
    case 'list':
      return region !== 'tail' && isFacts(ready.items);
    case 'table':
      return region !== 'tail';
    case 'quote':
      return region !== 'tail' && isHindi(ready.text);
    case 'post':
      return region !== 'tail' && isHindi(ready.text);
    default:
      return false;
  }
}

/** Class names of summaries. */
const SUMMARY = /summ|synop|descp|smry|slug|strap|standfirst|excerpt|sub-?(?:title|head|ttl)|intro|teaser|deck/;

/** Whether a row before the body is a summary: a heading, or a line named so. */
function isSummary(row: Fragment, names: string): boolean {
  const text = row.ready?.type === 'heading' ? row.ready.text : row.ready ? '' : row.text;
  const named = row.ready?.type === 'heading' || SUMMARY.test(names);
  const own = row.extra === null && markerAtStart(text) === null && readFurniture(text) === null;
  return named && own && words(text).length >= 5 && text.length <= 250 && isHeadlineLike(text, 250) && isHindi(text);
}

/** A row of a piece, with the index in the body before which it belongs; `known` when the body contains it. */
type Placed = { readonly row: Fragment; readonly piece: Piece; readonly at: number; readonly known: boolean };

/** Finds the positions of the rows of pieces in the body. */
function placeRows(rows: readonly Fragment[], pieces: readonly Piece[]): Placed[] {
  const keys = rows.map(keyOf);
  const indexes = new Map<string, number>();
  for (const [index, key] of keys.entries()) indexes.set(key, indexes.has(key) ? -1 : index);
  const whole = ` ${keys.filter((key) => key !== '').join(' ')} `;
  let at = 0;
  return pieces.flatMap((piece) =>
    piece.rows.map((row) => {
      const key = keyOf(row);
      const found = indexes.get(key) ?? -1;
      // A text that the body contains twice has no position.
      if (key !== '' && found >= at) at = found + 1;
      return { row, piece, at, known: key === '' || whole.includes(` ${key} `) };
    }),
  );
}

/** Most rows of a story. */
const MOST_ROWS = 4_000;

/** Length of a paragraph that is certainly body text, in UTF-16 units; a shorter one may be a summary. */
const LONG = 100;

/** The index at which the body begins: its first long paragraph, else its first block; -1 when there is none. */
function firstOf(placed: readonly Placed[]): number {
  const long = placed.findIndex(({ row, known }) => known && row.text.length >= LONG && isBody(row.text));
  return long >= 0 ? long : placed.findIndex(({ known }) => known);
}

/**
 * Adds to a body what the body finder left out of the story: sentences, lists of facts, figures, tables, quotations and the
 * subheads above them. Boxes of links, buttons, tags, comments and everything after a box stay outside.
 * @param rows fragments of the body.
 * @param pieces blocks of the page from its headline on.
 */
export function addOutside(rows: readonly Fragment[], pieces: readonly Piece[]): Completed {
  const placed = placeRows(rows, pieces);
  const first = firstOf(placed);
  const last = placed.findLastIndex(({ known }) => known);
  if (first < 0 || placed.length > MOST_ROWS) return { rows, standfirst: null, outside: [] };
  const end = placed.findIndex(({ piece, known }, index) => index > last && !known && piece.aside === 'box');
  const added = placed.map(({ row, piece, known }, index) => {
    const region = index < first ? 'lead' : index < last ? 'inside' : 'tail';
    const signed = region === 'lead' && SIGNED.test(piece.names) && isField(row);
    if (known || (piece.aside !== null && !signed)) return false;
    // When the page does not declare the extent of its story, other things may follow the body.
    if (region === 'tail' && !piece.sure) return false;
    return (end < 0 || index < end) && belongs(row, region);
  });
  placed.forEach(({ row, piece, known }, index) => {
    const over = row.ready?.type === 'heading' || readFurniture(row.text)?.as === 'furniture';
    if (!known && over && piece.aside === null && added[index + 1]) added[index] = true;
  });
  const standfirst =
    placed.find(
      ({ row, piece, known }, index) =>
        index < first && !known && !added[index] && piece.aside === null && isSummary(row, piece.names),
    )?.row ?? null;
  const before = new Map<number, Fragment[]>();
  placed.forEach(({ row, at }, index) => {
    const lead = index < first && isBody(row.text);
    if (added[index]) before.set(at, [...(before.get(at) ?? []), lead ? { ...row, code: 'lead-block' } : row]);
  });
  const merged = [...rows, null].flatMap((row, at) => [...(before.get(at) ?? []), ...(row ? [row] : [])]);
  const outside = placed
    .filter(({ row, known }, index) => !known && !added[index] && row !== standfirst)
    .map(({ row }) => row);
  return { rows: merged, standfirst, outside };
}
