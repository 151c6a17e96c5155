import type { Fragment } from './fragment.ts';
import { messageOf } from './messages.ts';
import type { Action, ReportLine } from './raw-item.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'table', 'quote', 'post', 'figure']);

function actionOf(row: Fragment): Action {
  if (row.role === 'blank') return 'blank';
  if (row.role === 'related' || row.code === 'marker') return 'related';
  if (row.ready?.type === 'related') return 'related';
  if (row.ready || BLOCKS.has(row.role)) return 'block';
  return row.role === 'dropped' || row.role === 'separator' ? 'dropped' : 'field';
}

const nameOf = (row: Fragment): string | null => {
  if (row.role === 'blank' || row.role === 'dropped' || row.role === 'separator') return null;
  if (row.ready) return row.ready.type;
  return row.code === 'marker' ? 'marker' : row.role === 'text' ? 'paragraph' : row.role;
};

/** The account of a text: a row for each piece of each line, blank lines too, in the order of the lines. */
export function account(source: string, rows: readonly Fragment[]): ReportLine[] {
  return rows
    .flatMap((row) => {
      const code = row.role === 'blank' ? 'blank-line' : row.code;
      const line = { source, action: actionOf(row), as: nameOf(row), code, message: code ? messageOf(code) : null };
      return [row.line, ...row.more].map((number) => ({ ...line, line: number }));
    })
    .sort((a, b) => a.line - b.line)
    .map(({ source: from, line, action, as, code, message }) => ({ source: from, line, action, as, code, message }));
}

/** Faults of spelling that a reader should look at; the text itself stays as it came. */
export function spellingWarnings(source: string, rows: readonly Fragment[]): ReportLine[] {
  const warn = (line: number, code: string): ReportLine => ({
    source,
    line,
    action: 'warning',
    as: null,
    code,
    message: messageOf(code),
  });
  return rows.flatMap((row) => {
    if (row.role === 'blank' || row.role === 'dropped') return [];
    const found: ReportLine[] = [];
    if (/[\u0900-\u097f]\s*\|(?:\s|$)/u.test(row.text) && row.role !== 'table')
      found.push(warn(row.line, 'bar-for-danda'));
    if (/[\u0915-\u094d]\u0903\s/u.test(row.text) && row.role === 'related')
      found.push(warn(row.line, 'visarga-for-colon'));
    if (/[\u093e-\u094c][\u093e-\u094c]/u.test(row.text)) found.push(warn(row.line, 'two-vowel-signs'));
    return found;
  });
}
