import { isBody } from '../cues/line-shape.ts';
import { type Fragment, fragment } from '../model/fragment.ts';
import { type Furniture, readFurniture } from './furniture.ts';
import { fieldBorders, type LabelField } from './labels.ts';
import { settleReady } from './ready-rows.ts';

/** The fragments of a line of furniture; a line with several fields has one for each. */
function fromFurniture(row: Fragment, found: Furniture): Fragment[] {
  switch (found.as) {
    case 'furniture':
      return [{ ...row, role: 'dropped', code: 'furniture' }];
    case 'caption':
      return [{ ...row, role: 'figure', value: found.value, extra: found.credit }];
    case 'fields': {
      const fields = (['byline', 'publishedAt', 'modifiedAt'] as const).filter((name) => found[name] !== null);
      const [first = 'byline', ...others] = fields;
      const rest = others.map((name) => fragment({ line: row.line, text: '', role: name, value: found[name] }));
      return [{ ...row, role: first, value: found[first] }, ...rest];
    }
    case 'label':
      return [{ ...row, role: 'label', value: found.value, code: 'label' }];
    default:
      return [{ ...row, role: found.as, value: found.value }];
  }
}

/**
 * Reads a line as the value of the label alone on the line before (`Written By:`, then the name); `null` when it does not
 * fit.
 */
function labelledValue(row: Fragment, field: LabelField): Fragment | null {
  if (field === 'caption') return row.text.length <= 300 ? { ...row, role: 'figure', value: row.text.trim() } : null;
  const found = readFurniture(
    `${field === 'byline' ? 'By' : field === 'modifiedAt' ? 'Updated' : 'Date'}: ${row.text.trim()}`,
  );
  if (field === 'headline') return { ...row, role: 'headline', value: row.text.trim() };
  if (field === 'publisher' && row.text.length < 60) return { ...row, role: 'publisher', value: row.text.trim() };
  return found && found.as === field ? { ...row, role: field, value: found.value } : null;
}

/** Splits a line into its text and the fields after it. */
function pieces(row: Fragment): Fragment[] {
  const borders = fieldBorders(row.text);
  if (borders.length === 1) return [row];
  return borders.map((start, index) => ({
    ...row,
    text: row.text.slice(start, borders[index + 1]),
    blankBefore: index === 0 && row.blankBefore,
    joins: index === 0 && row.joins,
    more: index === 0 ? row.more : [],
  }));
}

/** What stood before a line: whether body text, and whether a headline with a label. */
type Before = { body: boolean; headline: boolean };

/**
 * Whether labelled furniture counts at this line. Headline, publisher and address count before the body only; after it they
 * are lines of the story (`स्रोत: विश्व बैंक` under a table, the address of an office). A headline also counts after it when
 * the file began with a labelled one, an address when its label is the source.
 */
function countsHere(found: Furniture, text: string, before: Before): boolean {
  if (found.as !== 'headline' && found.as !== 'publisher' && found.as !== 'url') return true;
  if (!before.body) return true;
  if (found.as === 'headline') return before.headline;
  return found.as === 'url' && /^(?:Source|स्रोत)/iu.test(text.trim());
}

/** Joins the credit of a picture and the caption after it into one figure (BBC prints the credit first). */
function joinCaption(rows: Fragment[]): void {
  if (rows.at(-1)?.role !== 'figure') return;
  const at = rows.findLastIndex(
    (row, index) => index < rows.length - 1 && row.role !== 'label' && row.role !== 'blank',
  );
  const [credit, caption] = [rows[at], rows.at(-1)];
  if (credit?.role !== 'figure' || caption?.role !== 'figure' || caption.extra !== null) return;
  if (credit.value !== '' || caption.value === '') return;
  rows[at] = { ...credit, role: 'label', value: null, extra: null, code: 'label' };
  rows[rows.length - 1] = { ...caption, extra: credit.extra };
}

/** Gives the lines of page furniture their roles: fields, captions, credits, buttons. Body text keeps the role `text`. */
export function takeFurniture(rows: readonly Fragment[]): Fragment[] {
  const result: Fragment[] = [];
  const before: Before = { body: false, headline: false };
  const add = (row: Fragment): void => {
    result.push(row);
    before.body ||= row.role === 'text' && isBody(row.text);
    before.headline ||= row.role === 'headline';
  };
  let label: LabelField | null = null;
  for (const row of rows) {
    if (row.role !== 'text') {
      add(settleReady(row));
      continue;
    }
    const value: Fragment | null = label ? labelledValue(row, label) : null;
    label = null;
    if (value) {
      add(value);
      joinCaption(result);
      continue;
    }
    for (const piece of readFurniture(row.text) ? [row] : pieces(row)) {
      const read = readFurniture(piece.text);
      const found = read && countsHere(read, piece.text, before) ? read : null;
      if (found?.as === 'label') label = found.value;
      for (const part of found ? fromFurniture(piece, found) : [piece]) add(part);
    }
    joinCaption(result);
  }
  return result;
}
