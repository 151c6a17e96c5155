import { splitLines } from '../input/lines.ts';
import { toRows } from '../input/rows.ts';
import type { TextRefusalCode } from '../model/messages.ts';
import type { Reading } from '../model/reading.ts';
import { refuseRows } from '../report/refuse.ts';
import { type ReadOptions, readRows } from './read-rows.ts';

/**
 * Reads raw news text into stories, with a report on every line. The same text always gives the same reading. A value that
 * the text does not have is `null`; a text that cannot be read is refused with the line and the reason.
 * @param text decoded text, with or without a BOM, with any line ends, in any normalization form.
 */
export function readText(text: string, options: ReadOptions): Reading<TextRefusalCode> {
  const rows = toRows(splitLines(text));
  if (text.replace(/^\ufeff/, '') === '') return refuseRows(options.source, rows, 1, 'empty');
  if (rows.every((row) => row.role === 'blank')) return refuseRows(options.source, rows, 1, 'only-whitespace');
  return readRows(rows, options);
}
