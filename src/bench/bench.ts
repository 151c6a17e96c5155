import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Every bench, in the order of running; each is a script of its name beside this one. */
const BENCHES = ['relations', 'import', 'search', 'page', 'build'] as const;

/**
 * Runs one bench as a process of its own.
 * @returns whether its bars hold; a script that does not exist breaks none.
 */
function runBench(name: string): boolean {
  const script = join(import.meta.dirname, `${name}.ts`);
  console.log(`\n── ${name}`);
  if (!existsSync(script)) {
    console.log(`src/bench/${name}.ts does not exist yet: nothing was measured`);
    return true;
  }
  return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status === 0;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.some((bench) => bench === name));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}`);
  process.exitCode = 2;
} else {
  const broken = (wanted.length > 0 ? wanted : BENCHES).filter((name) => !runBench(name));
  if (broken.length > 0) console.error(`\nbelow their bars: ${broken.join(', ')}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
