import type { Fragment } from '../model/fragment.ts';
import { messageOf } from '../model/messages.ts';
import type { Action, ReportLine } from '../model/reading.ts';

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

/** The report on fragments: a row for each of them and each line joined to it, blank lines too, sorted by line. */
export function account(source: string, rows: readonly Fragment[]): ReportLine[] {
  return rows
    .flatMap((row) => {
      const code = row.role === 'blank' ? 'blank-line' : row.code;
      const [action, as, message] = [actionOf(row), nameOf(row), code ? messageOf(code) : null];
      return [row.line, ...row.more].map((line): ReportLine => ({ source, line, action, as, code, message }));
    })
    .sort((a, b) => a.line - b.line);
}
