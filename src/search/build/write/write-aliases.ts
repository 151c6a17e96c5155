import type { AliasRow } from '../../engine/files/index-files.ts';
import type { Corpus } from '../corpus/corpus.ts';

const ROWS_PER_FILE = 400;

/** Alias files, each a list of rows, and the first term of each. */
export type AliasFiles = { readonly starts: readonly string[]; readonly files: readonly (readonly AliasRow[])[] };

/** Turns names into terms and drops the rows that lead to nothing: one name only, or none that the corpus has. */
function usableRows(corpus: Corpus, names: Iterable<readonly string[]>): AliasRow[] {
  const rows: AliasRow[] = [];
  for (const row of names) {
    const analysed = [...new Set(row.map((name) => corpus.termsOf(name).join(' ')).filter((name) => name !== ''))];
    const known = analysed.filter((name) => name.split(' ').every((term) => corpus.has(term)));
    if (analysed.length > 1 && known.length > 0) rows.push(analysed);
  }
  return rows;
}

/**
 * Writes alias rows into files. A row is in the file of the first term of each of its names.
 * @param names rows of names of one thing each, as people write them.
 */
export function writeAliases(corpus: Corpus, names: Iterable<readonly string[]>): AliasFiles {
  const byFirst = new Map<string, Set<AliasRow>>();
  for (const row of usableRows(corpus, names)) {
    for (const name of row) {
      const [first = ''] = name.split(' ');
      const rows = byFirst.get(first) ?? new Set();
      rows.add(row);
      byFirst.set(first, rows);
    }
  }
  const starts: string[] = [];
  const files: AliasRow[][] = [];
  let open = new Set<AliasRow>();
  let start = '';
  for (const [first, rows] of [...byFirst].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (open.size === 0) start = first;
    for (const row of rows) open.add(row);
    if (open.size < ROWS_PER_FILE) continue;
    starts.push(start);
    files.push([...open]);
    open = new Set();
  }
  if (open.size > 0) {
    starts.push(start);
    files.push([...open]);
  }
  return { starts, files };
}
