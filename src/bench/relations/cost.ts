import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';

const SIZES = [10_000, 100_000] as const;
/** Heap that a process may take, in MB. */
const MOST_HEAP = 12_000;
/** A size that takes longer is given up, in ms. */
const LONGEST = 900_000;

const CostSchema = v.object({ seconds: v.number(), cpu: v.number(), memory: v.number(), cards: v.number() });

/**
 * Prints what linking costs on large generated sites.
 * @returns whether all sizes were linked.
 */
export function benchCost(): boolean {
  console.log('\ngenerated stories   CPU s    wall s   peak MB   CPU ms a story   cards a story');
  let linked = true;
  for (const stories of SIZES) {
    const { status, stdout } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${MOST_HEAP}`, join(import.meta.dirname, 'link-cost.ts'), String(stories)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: LONGEST },
    );
    if (status !== 0) {
      console.log(`${String(stories).padStart(17)}   failed, or took more than ${LONGEST / 1_000} s`);
      linked = false;
      continue;
    }
    const { cpu, seconds, memory, cards } = v.parse(CostSchema, JSON.parse(stdout));
    const cells = [cpu.toFixed(1), seconds.toFixed(1), memory.toFixed(0)].map((cell) => cell.padStart(8));
    const each = [((cpu / stories) * 1_000).toFixed(2).padStart(14), (cards / stories).toFixed(1).padStart(15)];
    console.log(`${String(stories).padStart(17)}${cells.join('  ')}  ${each.join('')}`);
  }
  return linked;
}
