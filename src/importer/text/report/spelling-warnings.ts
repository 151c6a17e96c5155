import type { Fragment } from '../model/fragment.ts';
import { type MessageCode, messageOf } from '../model/messages.ts';
import type { ReportLine } from '../model/reading.ts';

/** Warnings about probable typing errors in text that the article keeps. The text itself is not changed. */
export function spellingWarnings(source: string, rows: readonly Fragment[]): ReportLine[] {
  const warn = (line: number, code: MessageCode): ReportLine => ({
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
