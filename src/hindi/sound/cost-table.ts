let cells = new Float64Array(1024);

/**
 * The table of an edit distance: one cell for each pair of prefixes, row by row. One table serves every call, because a query
 * measures a thousand words; so it holds what the last call left and is valid until the next.
 * @param size number of cells needed; the table may be longer.
 */
export function costTable(size: number): Float64Array {
  if (cells.length < size) cells = new Float64Array(size * 2);
  return cells;
}
