import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Looking through less than this costs a small site more than it gives back. */
const WORTH_COLLECTING = 400_000_000;

let collect: (() => void) | null = null;

/**
 * Gives back memory that is no longer used. On a machine with much of it the engine lets gigabytes of garbage stand, and a
 * build is expected to fit a small one.
 */
export function collectGarbage(): void {
  if (getHeapStatistics().total_heap_size < WORTH_COLLECTING) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
