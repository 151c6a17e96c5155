import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { dayIn } from '../cues/date-stamps.ts';
import { type Fragment, kept } from '../model/fragment.ts';
import type { RawBlock, RawBody } from '../model/raw-item.ts';
import { cells, isNumbered, itemText } from './structure.ts';

const tidy = normalizeForStorage;
const orNull = (text: string): string | null => (text === '' ? null : text);

/** The table that rows make. The first row is a header when it has no digits and a later one has. */
function tableOf(rows: readonly Fragment[]): RawBody {
  const lines = rows
    .map((row) => cells(row.text)?.map(tidy) ?? [])
    .filter((line) => line.length > 0 && !line.every((cell) => /^[:-]*$/.test(cell)));
  const [first = [], ...rest] = lines;
  const headed =
    rest.length > 0 &&
    !first.some((cell) => /\d/.test(cell)) &&
    rest.some((line) => line.some((cell) => /[\d०-९]/.test(cell)));
  return {
    type: 'table',
    line: rows[0]?.line ?? 1,
    caption: null,
    header: headed ? first : [],
    rows: headed ? rest : lines,
  };
}

/** The block that the rows of one group make; `null` when no text is left. */
function grouped(rows: readonly Fragment[]): RawBody | null {
  const [first] = rows;
  if (!first) return null;
  const text = tidy(rows.map(kept).join(' '));
  switch (first.role) {
    case 'table':
      return tableOf(rows);
    case 'list': {
      const items = rows.map((row) => tidy(itemText(row.text) ?? row.text)).filter((item) => item !== '');
      return items.length > 0 ? { type: 'list', line: first.line, ordered: isNumbered(first.text), items } : null;
    }
    case 'post': {
      const [author = '', date = ''] = (rows.at(-1)?.extra ?? '').split('\t');
      return text === ''
        ? null
        : { type: 'post', line: first.line, text, author: orNull(tidy(author)), date: dayIn(date), url: null };
    }
    default:
      return text === ''
        ? null
        : { type: 'quote', line: first.line, text, speaker: first.extra === null ? null : tidy(first.extra) };
  }
}

/** The block that a row makes by itself; `null` for fields, labels and dropped rows. */
function single(row: Fragment, text: string): RawBody | null {
  switch (row.role) {
    case 'paragraph':
    case 'heading':
      return text === '' ? null : { type: row.role, line: row.line, text };
    case 'figure': {
      const [caption, credit] = [
        orNull(tidy(row.value ?? row.text)),
        row.extra === null ? null : orNull(tidy(row.extra)),
      ];
      return { type: 'figure', line: row.line, url: null, alt: caption ?? '', caption, credit };
    }
    case 'related':
      return { type: 'related', line: row.line, headline: tidy(kept(row)), url: orNull(row.extra ?? '') };
    default:
      return null;
  }
}

/** Makes blocks of classified fragments, in the order of the text. {@link numberBlocks} gives them ids. */
export function toBlocks(rows: readonly Fragment[]): RawBody[] {
  const blocks: RawBody[] = [];
  const joined = new Set<Fragment>();
  const groups = new Map<number, Fragment[]>();
  for (const row of rows) {
    if (row.group === null) continue;
    const group = groups.get(row.group);
    if (group) group.push(row);
    else groups.set(row.group, [row]);
  }
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    if (row.ready) {
      blocks.push(row.ready);
      continue;
    }
    if (row.group !== null) {
      const group = groups.get(row.group) ?? [];
      const body = group[0] === row ? grouped(group) : null;
      if (body) blocks.push(body);
      continue;
    }
    if (joined.has(row)) continue;
    const parts = [row];
    if (row.role === 'paragraph') {
      for (let next = at + 1; next < rows.length && rows[next]?.line === row.line; next += 1) {
        const other = rows[next];
        if (other?.role === 'paragraph' && other.joins) parts.push(other);
        else if (other?.role !== 'dropped') break;
      }
      for (const part of parts.slice(1)) joined.add(part);
    }
    const body = single(row, tidy(parts.map((part) => part.text).join(' ')));
    if (body) blocks.push(body);
  }
  return blocks;
}

/** Gives blocks their ids: `b1`, `b2` … */
export function numberBlocks(bodies: readonly RawBody[]): RawBlock[] {
  return bodies.map((body, index) => ({ ...body, id: `b${index + 1}` }));
}
