import { words } from '#hindi/text/fold.ts';
import { readFurniture } from '../../text/furniture/furniture.ts';
import { isPromoSentence } from '../../text/furniture/promos.ts';
import { isHeadlineLike } from '../../text/head/headline-shape.ts';
import type { Fragment } from '../../text/reading/fragment.ts';
import { markerAtStart } from '../../text/related/related-markers.ts';

/** Where in a line a link stands. `url` is empty when its address cannot be told. */
export type LinkSpan = { readonly from: number; readonly to: number; readonly url: string };

/**
 * The address of the one link that a part of a line is, `null` when there is any other text in it.
 * @param inside the links that reach into the part, in order.
 */
export function linkOver(line: string, from: number, to: number, inside: readonly LinkSpan[]): string | null {
  const [first] = inside;
  if (!first || inside.some((span) => span.url !== first.url)) return null;
  let rest = '';
  let at = from;
  for (const span of inside) {
    rest += line.slice(at, Math.max(at, span.from));
    at = Math.max(at, span.to);
  }
  rest += line.slice(at, Math.max(at, to));
  return /[\p{L}\p{N}]/u.test(rest) ? null : first.url;
}

/** Whether a link's text could be the headline of another story: no section, no tag, no button, no promotion. */
export function isLinkedHeadline(row: Fragment): boolean {
  const text = row.text.trim();
  return (
    row.extra !== null &&
    text.length >= 20 &&
    words(text).length >= 4 &&
    isHeadlineLike(text) &&
    markerAtStart(text) === null &&
    readFurniture(text) === null &&
    !isPromoSentence(text)
  );
}

/** Signs that part the links of a line. */
const EDGES = /^[\s|•·,»>-]+|[\s|•·,»>]+$/gu;

/** Rows of a list or box of links as related headlines. */
export function asRelated(rows: readonly Fragment[]): Fragment[] {
  return rows.map((row) =>
    row.role === 'text' && isLinkedHeadline(row)
      ? { ...row, role: 'related', value: row.text.replace(EDGES, ''), code: 'link-list' }
      : row,
  );
}
