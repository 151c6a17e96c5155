import { splitLines } from './lines.ts';
import type { Reading } from './raw-item.ts';
import { type ReadOptions, readRows, refuseRows } from './read-rows.ts';
import { toRows } from './rows.ts';

/**
 * Reads raw news text into items and accounts for every line of it. Pure: the same text gives the same reading.
 * Nothing is invented; what cannot be told stays `null`, and what cannot be read is refused with line and reason.
 * @param text decoded text; a BOM, any line ends and either normal form are fine.
 */
export function readText(text: string, options: ReadOptions): Reading {
  const rows = toRows(splitLines(text));
  if (text.replace(/^\ufeff/, '') === '') return refuseRows(options.source, rows, 1, 'empty');
  if (rows.every((row) => row.role === 'blank')) return refuseRows(options.source, rows, 1, 'only-whitespace');
  return readRows(rows, options);
}
