import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawArchitecture } from './draw-architecture.ts';
import { measureHouse, type Row } from './measure-house.ts';

/** More names than this stand in the JSON only. */
const NAMES_IN_TABLE = 10;

const cell = ({ value, names = [] }: Row): string =>
  names.length > 0 && names.length <= NAMES_IN_TABLE ? `${value} (${names.join(', ')})` : String(value);

/** A Markdown table with a column for each checkout. A measure that a checkout does not have (a room) leaves its cell empty. */
function table(checkouts: readonly { root: string; rows: readonly Row[] }[]): string {
  const measures = [...new Set(checkouts.flatMap(({ rows }) => rows.map((row) => row.measure)))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['measure', ...checkouts.map(({ root }) => root)]),
    line(['---', ...checkouts.map(() => '---')]),
    ...measures.map((name) =>
      line([
        name,
        ...checkouts.map(({ rows }) => {
          const row = rows.find((one) => one.measure === name);
          return row ? cell(row) : '';
        }),
      ]),
    ),
  ].join('\n');
}

/**
 * Measures how the code is built: `npm run house -- [--root DIR]… [--json]`. Given twice, `--root` sets two checkouts side by side.
 * `--draw FILE` draws the rooms and their imports as SVG instead.
 */
const { values } = parseArgs({
  options: {
    root: { type: 'string', multiple: true, default: ['.'] },
    json: { type: 'boolean', default: false },
    draw: { type: 'string' },
  },
});
if (values.draw === undefined) {
  const checkouts = values.root.map((root) => ({ root, rows: measureHouse(root) }));
  console.log(values.json ? JSON.stringify(checkouts, null, 2) : table(checkouts));
} else writeFileSync(values.draw, drawArchitecture(values.root[0] ?? '.'));
