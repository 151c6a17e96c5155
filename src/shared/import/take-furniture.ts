import { type Fragment, fragment } from './fragment.ts';
import { type Furniture, isSignOff, readFurniture } from './furniture.ts';

type Field = Extract<Furniture, { as: 'label' }>['value'];

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
    case 'signoff':
      return [{ ...row, role: 'agency', value: found.value }];
    default:
      return [{ ...row, role: found.as, value: found.value }];
  }
}

/** The value of a label that stood alone on the line before: `Written By:` and then the name. */
function labelledValue(row: Fragment, field: Field): Fragment | null {
  const found = readFurniture(
    `${field === 'byline' ? 'By' : field === 'modifiedAt' ? 'Updated' : 'Date'}: ${row.text.trim()}`,
  );
  if (field === 'headline') return { ...row, role: 'headline', value: row.text.trim() };
  if (field === 'publisher' && row.text.length < 60) return { ...row, role: 'publisher', value: row.text.trim() };
  return found && found.as === field ? { ...row, role: field, value: found.value } : null;
}

/** Gives every line of page furniture its role: fields, captions, credits, share bars. Body text stays `text`. */
export function takeFurniture(rows: readonly Fragment[]): Fragment[] {
  const result: Fragment[] = [];
  let label: Field | null = null;
  for (const row of rows) {
    if (row.role !== 'text') {
      result.push(row);
      continue;
    }
    const labelled: Fragment | null = label ? labelledValue(row, label) : null;
    label = null;
    if (labelled) {
      result.push(labelled);
      continue;
    }
    const found = readFurniture(row.text);
    if (found?.as === 'label') label = found.value;
    result.push(...(found ? fromFurniture(row, found) : [row]));
  }
  const last = result.findLastIndex((row) => row.role === 'text');
  const end = result[last];
  if (end && last > 1 && isSignOff(end.text.trim())) {
    result[last] = { ...end, role: 'agency', value: end.text.trim().split(/\s+/)[0] ?? null, code: 'desk-sign-off' };
  }
  return result;
}
