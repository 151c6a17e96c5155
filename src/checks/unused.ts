import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');
const KNIP = join(PROJECT, 'node_modules/knip/bin/knip.js');
const CONFIG = join(PROJECT, '.ci/knip.jsonc');

/** What is asked of knip in turn; an earlier finding would come up in the later one again. */
const QUESTIONS = [
  { what: 'files, exports and packages that nothing uses', args: [] },
  { what: 'exports that only tests use', args: ['--production', '--exports'] },
] as const;

/**
 * Finds files, exports and packages that nothing uses, and exports that only tests use and no tag `@internal` excuses; prints
 * them.
 * @param root folder of the project.
 * @returns whether there are none.
 */
function checkUnused(root: string): boolean {
  return QUESTIONS.every(({ what, args }) => {
    const { status } = spawnSync(
      process.execPath,
      [KNIP, '--config', CONFIG, '--no-progress', '--no-config-hints', ...args],
      {
        cwd: root,
        stdio: 'inherit',
      },
    );
    console.log(`${what}: ${status === 0 ? 'none' : 'see above'}`);
    return status === 0;
  });
}

process.exitCode = checkUnused(resolve(process.argv[2] ?? PROJECT)) ? 0 : 1;
