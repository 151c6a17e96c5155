import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compareInventories, InventorySchema } from './compare-inventories.ts';
import { listTests } from './list-tests.ts';

/**
 * Lists a checkout's tests: `node …/test-inventory.ts [--root DIR]` prints JSON. The checkout is installed and built.
 * `--compare before.json after.json` prints what changed between two such lists.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '.' }, compare: { type: 'boolean', default: false } },
});
if (values.compare) {
  const [before, after] = positionals.map((file) => v.parse(InventorySchema, JSON.parse(readFileSync(file, 'utf8'))));
  if (!before || !after) throw new Error('--compare needs two files');
  for (const line of compareInventories(before, after)) console.log(line);
} else {
  console.log(JSON.stringify(listTests(values.root), null, 2));
}
