import { foldWords, words } from '#hindi/text/fold.ts';
import { readFurniture } from '../../text/furniture/furniture.ts';
import { isPromoSentence } from '../../text/furniture/promos.ts';
import { isBody, isHeadlineLike } from '../../text/head/headline-shape.ts';
import type { Fragment } from '../../text/reading/fragment.ts';
import { markerAtStart } from '../../text/related/related-markers.ts';
import type { Piece } from './page-pieces.ts';

/** A body with what stood around it on the page, and what stays out. */
export type Completed = {
  readonly rows: readonly Fragment[];
  /** The line between headline and body that sums the story up, when it is no whole sentence. */
  readonly standfirst: Fragment | null;
  /** Blocks of the story's part of the page that are none of its text. */
  readonly outside: readonly Fragment[];
};

/** Where a block stands: before the body, between its blocks, behind it. */
type Region = 'lead' | 'inside' | 'tail';

/** What a row says. */
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

/** Whether a text is mostly Hindi: promotion and dates of a page are often not. */
function isHindi(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters > 0 && (text.match(/[\u0900-\u097f]/gu)?.filter((sign) => /\p{L}/u.test(sign)).length ?? 0) >= letters * 0.5
  );
}

const RIGHTS = /©|copyright|सर्वाधिकार|अधिकार सुरक्षित|कॉपीराइट/iu;

/** Sentences of the story: Hindi, no link, no promotion, no field. */
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

/** A list of facts: every item says something of its own, none is a name, a date or a button. */
const isFacts = (items: readonly string[]): boolean =>
  items.length >= 2 &&
  items.every(
    (item) => words(item).length >= 3 && isHindi(item) && readFurniture(item) === null && !isPromoSentence(item),
  );

const FIELDS = new Set(['byline', 'publishedAt', 'modifiedAt', 'fields', 'agency']);
const isField = (row: Fragment): boolean =>
  row.role === 'text' && row.text.length < 160 && FIELDS.has(readFurniture(row.text)?.as ?? '');
/** Names of the lines that hold author and day; they often have the look of a box. */
const SIGNED = /auth|meta|byline|date|time|publish|posted|updated/;

/** Whether a block that the body finder left out belongs to the story. Subheads are decided on by what follows them. */
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

const SUMMARY = /summ|synop|descp|smry|slug|strap|standfirst|excerpt|sub-?(?:title|head|ttl)|intro|teaser|deck/;

/** Whether a line before the body sums the story up: a subtitle, or named as a summary. */
function isSummary(row: Fragment, names: string): boolean {
  const text = row.ready?.type === 'heading' ? row.ready.text : row.ready ? '' : row.text;
  const named = row.ready?.type === 'heading' || SUMMARY.test(names);
  const own = row.extra === null && markerAtStart(text) === null && readFurniture(text) === null;
  return named && own && words(text).length >= 5 && text.length <= 250 && isHeadlineLike(text, 250) && isHindi(text);
}

type Placed = { readonly row: Fragment; readonly piece: Piece; readonly at: number; readonly known: boolean };

/** Each row of the pieces with the place in the body that it stands before; `known` when the body holds it. */
function place(rows: readonly Fragment[], pieces: readonly Piece[]): Placed[] {
  const keys = rows.map(keyOf);
  const places = new Map<string, number>();
  for (const [index, key] of keys.entries()) places.set(key, places.has(key) ? -1 : index);
  const whole = ` ${keys.filter((key) => key !== '').join(' ')} `;
  let at = 0;
  return pieces.flatMap((piece) =>
    piece.rows.map((row) => {
      const key = keyOf(row);
      const found = places.get(key) ?? -1;
      // A text that stands there twice tells no place.
      if (key !== '' && found >= at) at = found + 1;
      return { row, piece, at, known: key === '' || whole.includes(` ${key} `) };
    }),
  );
}

/** More rows than any story has. */
const MOST_ROWS = 4_000;

/** Shorter paragraphs at the top may be a summary. */
const LONG = 100;

/** Where the body begins: its first paragraph of some length, else its first block. */
function firstOf(placed: readonly Placed[]): number {
  const long = placed.findIndex(({ row, known }) => known && row.text.length >= LONG && isBody(row.text));
  return long >= 0 ? long : placed.findIndex(({ known }) => known);
}

/**
 * Adds to a body what the body finder left out of the story's part of the page: sentences, lists of facts, figures, tables,
 * quotations, the subheads over them. Boxes of links, buttons, tags, comments and all behind them stay outside.
 */
export function addOutside(rows: readonly Fragment[], pieces: readonly Piece[]): Completed {
  const placed = place(rows, pieces);
  const first = firstOf(placed);
  const last = placed.findLastIndex(({ known }) => known);
  if (first < 0 || placed.length > MOST_ROWS) return { rows, standfirst: null, outside: [] };
  const end = placed.findIndex(({ piece, known }, index) => index > last && !known && piece.aside === 'box');
  const added = placed.map(({ row, piece, known }, index) => {
    const region = index < first ? 'lead' : index < last ? 'inside' : 'tail';
    const signed = region === 'lead' && SIGNED.test(piece.names) && isField(row);
    if (known || (piece.aside !== null && !signed)) return false;
    // Behind the body may stand a column of other things, where the page does not say how far its story goes.
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
