import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** All benches in the order of running. Each has a folder of its name with a script of its name. */
const BENCHES = ['relations', 'import', 'hostile', 'search', 'page', 'build'] as const;

/**
 * Runs one bench in a process of its own.
 * @param options passed on to it.
 * @returns whether its bars hold.
 */
function runBench(name: string, options: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  const script = join(import.meta.dirname, name, `${name}.ts`);
  return spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' }).status === 0;
}

const options = process.argv.slice(2).filter((given) => given.startsWith('--'));
const wanted = process.argv.slice(2).filter((given) => !given.startsWith('--'));
const unknown = wanted.filter((name) => !BENCHES.some((bench) => bench === name));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}`);
  process.exitCode = 2;
} else {
  const broken = (wanted.length > 0 ? wanted : BENCHES).filter((name) => !runBench(name, options));
  if (broken.length > 0) console.error(`\nbelow their bars: ${broken.join(', ')}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
