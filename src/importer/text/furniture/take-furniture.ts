import { isBody } from '../head/headline-shape.ts';
import { type Fragment, fragment } from '../reading/fragment.ts';
import { settleReady } from '../reading/ready-rows.ts';
import { isDesk } from './agencies.ts';
import { type Furniture, readFurniture } from './furniture.ts';
import { fieldBorders, isName, type LabelField } from './labels.ts';
import { liveTimes } from './live-times.ts';
import { takeSignOffs } from './sign-offs.ts';

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

/** The value of a label that stood alone on the line before: `Written By:` and then the name. */
function labelledValue(row: Fragment, field: LabelField): Fragment | null {
  if (field === 'caption') return row.text.length <= 300 ? { ...row, role: 'figure', value: row.text.trim() } : null;
  const found = readFurniture(
    `${field === 'byline' ? 'By' : field === 'modifiedAt' ? 'Updated' : 'Date'}: ${row.text.trim()}`,
  );
  if (field === 'headline') return { ...row, role: 'headline', value: row.text.trim() };
  if (field === 'publisher' && row.text.length < 60) return { ...row, role: 'publisher', value: row.text.trim() };
  return found && found.as === field ? { ...row, role: field, value: found.value } : null;
}

/** Pieces of a line that holds fields behind its text; the line itself when it holds none. */
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

/**
 * Fields that a label names count before the text: later they are lines of the story (`स्रोत: विश्व बैंक` under a table, the
 * address of an office). A headline counts later too when the file began with one, an address when it is called the source.
 */
function holdsHere(found: Furniture, text: string, before: readonly Fragment[]): boolean {
  if (found.as !== 'headline' && found.as !== 'publisher' && found.as !== 'url') return true;
  if (!before.some((row) => row.role === 'text' && isBody(row.text))) return true;
  if (found.as === 'headline') return before.some((row) => row.role === 'headline');
  return found.as === 'url' && /^(?:Source|स्रोत)/iu.test(text.trim());
}

/** A picture's credit and the caption on the next line are one figure (BBC prints the credit first). */
function joinCaption(rows: Fragment[]): void {
  const at = rows.findLastIndex(
    (row, index) => index < rows.length - 1 && row.role !== 'label' && row.role !== 'blank',
  );
  const [credit, caption] = [rows[at], rows.at(-1)];
  if (credit?.role !== 'figure' || caption?.role !== 'figure' || caption.extra !== null) return;
  if (credit.value !== '' || caption.value === '') return;
  rows[at] = { ...credit, role: 'label', value: null, extra: null, code: 'label' };
  rows[rows.length - 1] = { ...caption, extra: credit.extra };
}

/** A reporter's name stands on the line before the desk (`सलमान रावी`, `बीबीसी संवाददाता`), before any text. */
function nameBeforeDesk(rows: readonly Fragment[]): Fragment[] {
  const body = rows.findIndex((row) => row.role === 'text' && isBody(row.text));
  const texts = rows.flatMap((row, index) => (row.role === 'text' ? [index] : []));
  return rows.map((row, index) => {
    const desk = rows.slice(index + 1).find((next) => next.role !== 'blank');
    const post = desk?.text.split(',')[0]?.trim() ?? '';
    const early = index < body && index !== texts[0] && row.role === 'text';
    const isDeskLine = desk?.role === 'byline' || (desk?.role === 'text' && isDesk(post));
    if (!early || !isDeskLine || !/(?:संवाददाता|पत्रकार|Correspondent)$/iu.test(post)) return row;
    const name = row.text.trim();
    return isName(name) && name.split(/\s+/).length <= 4 ? { ...row, role: 'byline', value: name } : row;
  });
}

/** Gives every line of page furniture its role: fields, captions, credits, share bars. Body text stays `text`. */
export function takeFurniture(rows: readonly Fragment[]): Fragment[] {
  const result: Fragment[] = [];
  let label: LabelField | null = null;
  for (const row of rows) {
    if (row.role !== 'text') {
      result.push(settleReady(row));
      continue;
    }
    const value: Fragment | null = label ? labelledValue(row, label) : null;
    label = null;
    if (value) {
      result.push(value);
      joinCaption(result);
      continue;
    }
    for (const piece of readFurniture(row.text) ? [row] : pieces(row)) {
      const read = readFurniture(piece.text);
      const found = read && holdsHere(read, piece.text, result) ? read : null;
      if (found?.as === 'label') label = found.value;
      result.push(...(found ? fromFurniture(piece, found) : [piece]));
    }
    joinCaption(result);
  }
  return takeSignOffs(nameBeforeDesk(liveTimes(result)));
}
