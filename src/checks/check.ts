import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { BUILD_COMMAND } from '#host/build-command.ts';
import { countTests } from './count-tests.ts';
import { ensureBrowser } from './ensure-browser.ts';

const REPORTS = '.cache/reports';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const E2E_REPORT = `${REPORTS}/e2e.json`;

/** A script that Node runs and that must end with exit code 0. */
type Step = {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly browser?: true;
};

/** The cheapest first; some need what an earlier one made. */
const STEPS: readonly Step[] = [
  {
    name: 'format and lint',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  { name: 'promises', script: 'src/checks/floating-promises.ts' },
  { name: 'import rules', script: 'src/checks/import-rules.ts' },
  { name: 'unused', script: 'src/checks/unused.ts' },
  { name: 'slow patterns', script: 'src/checks/slow-patterns.ts' },
  { name: 'content', script: 'src/site/content/cli/check.ts' },
  {
    name: 'unit',
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  },
  { name: 'build', ...BUILD_COMMAND },
  { name: 'size', script: 'src/bench/size/size.ts' },
  { name: 'HTML', script: 'src/checks/site/html-validity.ts' },
  { name: 'links', script: 'src/checks/site/links.ts' },
  {
    name: 'end to end',
    script: 'node_modules/@playwright/test/cli.js',
    args: ['test', '-c', 'e2e/playwright.config.ts'],
    browser: true,
  },
];

/** Formats the time since `from`, which is in milliseconds. */
const seconds = (from: number): string => `${((performance.now() - from) / 1_000).toFixed(1)} s`;

/**
 * Runs all steps and stops at the first that fails. The last line says how many tests passed and failed, by the runners' own
 * reports. Skipped tests, and a run without any test, fail, too.
 * @returns the exit code.
 */
function check(): number {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const began = performance.now();
  const times: string[] = [];
  let failed: Step | null = null;
  for (const step of STEPS) {
    console.log(`\n── ${step.name}`);
    const start = performance.now();
    try {
      if (step.browser) ensureBrowser();
      const { status } = spawnSync(process.execPath, [step.script, ...(step.args ?? [])], { stdio: 'inherit' });
      if (status !== 0) failed = step;
    } catch (error) {
      console.error(String(error));
      failed = step;
    }
    times.push(`${step.name} ${seconds(start)}`);
    if (failed) break;
  }
  const { passed, failed: broken, skipped, flaky } = countTests([UNIT_REPORT, E2E_REPORT]);
  console.log(`\n${times.join(', ')}; together ${seconds(began)}`);
  if (failed && broken === 0) {
    console.error(`stopped at: ${failed.name} (${passed} tests had passed)`);
    return 1;
  }
  if (failed) console.error(`stopped at: ${failed.name}`);
  if (flaky > 0) console.error(`${flaky} tests passed only at the second try`);
  if (skipped > 0) console.error(`${skipped} tests were skipped: every test has to run`);
  console.log(`${passed} passed, ${broken} failed`);
  return broken > 0 || skipped > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = check();
