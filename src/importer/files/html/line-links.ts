import { words } from '#hindi/text/fold.ts';
import { trimEndWhere } from '#hindi/text/trim-where.ts';
import { isHeadlineLike } from '../../text/cues/line-shape.ts';
import { readFurniture } from '../../text/furniture/furniture.ts';
import type { Fragment } from '../../text/model/fragment.ts';
import { isPromoSentence } from '../../text/promotion/promos.ts';
import { markerAtStart } from '../../text/related/related-markers.ts';

/** The span of a link in a line, in UTF-16 units. `url` is empty when its address cannot be resolved. */
export type LinkSpan = { readonly from: number; readonly to: number; readonly url: string };

/**
 * The address of the link that covers a part of a line; `null` when there are letters or digits outside it.
 * @param inside the links that overlap the part, in order.
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

/** Whether a row is a link whose text can be the headline of another story, not a section, tag, button or promotion. */
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

/** A separator between the links of a line. */
const EDGE = /[\s|•·,»>]/u;
const withoutEdges = (text: string): string => trimEndWhere(text.replace(/^[\s|•·,»>-]+/u, ''), EDGE);

/** Makes the linked headlines of a list or box of links related stories. */
export function asRelated(rows: readonly Fragment[]): Fragment[] {
  return rows.map((row) =>
    row.role === 'text' && isLinkedHeadline(row)
      ? { ...row, role: 'related', value: withoutEdges(row.text), code: 'link-list' }
      : row,
  );
}
