import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BUILD_COMMAND } from '#host/build-command.ts';
import { countTests } from './count-tests.ts';
import { MAPPED_DIST } from './coverage/chromium-report.ts';
import { ensureTestBrowser } from './ensure-browser.ts';
import { runSteps, type Step } from './run-steps.ts';

const REPORTS = '.cache/reports';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const E2E_REPORT = `${REPORTS}/e2e.json`;

const biome = 'node_modules/@biomejs/biome/bin/biome';
/** What needs no browser. The end-to-end tests wait for all of it, so that they are not run in vain. */
const BEFORE: readonly Step[] = [
  { name: 'format and lint', script: biome, args: ['ci', '--error-on-warnings', '--colors=off', '.'] },
  { name: 'build', ...BUILD_COMMAND },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  { name: 'promises', script: 'src/checks/floating-promises.ts' },
  { name: 'import rules', script: 'src/checks/import-rules.ts' },
  { name: 'unused', script: 'src/checks/unused.ts' },
  { name: 'slow patterns', script: 'src/checks/slow-patterns.ts' },
  { name: 'content', script: 'src/site/content/cli/check.ts' },
  { name: 'HTML', script: 'src/checks/site/html-validity.ts', after: ['build'] },
  { name: 'size', script: 'src/bench/size/size.ts', after: ['build'] },
  { name: 'links', script: 'src/checks/site/links.ts', after: ['build'] },
  { name: 'licences', script: 'src/checks/licences.ts', after: ['build'] },
  { name: 'variants', script: 'e2e/support/build-variants.ts', after: ['build'] },
  { name: 'maps', script: 'src/checks/build-site.ts', args: ['--maps', MAPPED_DIST], after: ['build', 'variants'] },
  {
    name: 'unit',
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--coverage', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  },
];

const STEPS: readonly Step[] = [
  ...BEFORE,
  {
    name: 'end to end',
    script: 'node_modules/@playwright/test/cli.js',
    args: ['test', '-c', 'e2e/playwright.config.ts'],
    after: BEFORE.map(({ name }) => name),
    live: true,
  },
  { name: 'coverage', script: 'src/checks/coverage/coverage.ts', after: ['end to end'] },
];

/**
 * Runs all steps, as many at once as there are cores, until one fails. The last line says how many tests passed and failed, by
 * the runners' own reports. Skipped tests, and a run without any test, fail, too.
 * @returns the exit code.
 */
async function check(): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  rmSync('.cache/coverage', { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  process.env.COVERAGE = 'on';
  const began = performance.now();
  // Before the steps, which run side by side: it may have to install packages, and sets a variable for all of them.
  ensureTestBrowser();
  const { times, failed } = await runSteps(STEPS, availableParallelism());
  const { passed, failed: broken, skipped, flaky } = countTests([UNIT_REPORT, E2E_REPORT]);
  console.log(`\n${times.join(', ')}; together ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  if (failed && broken === 0) {
    console.error(`stopped at: ${failed} (${passed} tests had passed)`);
    return 1;
  }
  if (failed) console.error(`stopped at: ${failed}`);
  if (flaky > 0) console.error(`${flaky} tests passed only at the second try`);
  if (skipped > 0) console.error(`${skipped} tests were skipped: every test has to run`);
  console.log(`${passed} passed, ${broken} failed`);
  return broken > 0 || skipped > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = await check();
