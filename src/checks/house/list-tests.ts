import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { countNames, type Inventory } from './compare-inventories.ts';
import { readSources } from './source-files.ts';
import type { Syntax } from './syntax.ts';

type Suite = {
  readonly title: string;
  readonly specs: readonly { title: string }[];
  readonly suites: readonly Suite[];
};

const VitestSchema = v.array(v.object({ name: v.string() }));
const SuiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  title: v.string(),
  specs: v.array(v.object({ title: v.string() })),
  suites: v.optional(v.array(v.lazy(() => SuiteSchema)), []),
});
const PlaywrightSchema = v.object({
  suites: v.array(SuiteSchema),
  errors: v.array(v.object({ message: v.optional(v.string()) })),
});

/** Runs a test runner of a checkout, which writes JSON to a file. @throws when it fails. */
function report(root: string, args: (file: string) => readonly string[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const file = join(folder, 'report.json');
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, args(file), {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    if (status !== 0) throw new Error(`${args(file).join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names as vitest runs them, so that each row of a table is a test. */
const unitNames = (root: string): string[] =>
  v
    .parse(
      VitestSchema,
      report(root, (file) => ['node_modules/vitest/vitest.mjs', 'list', '--no-static-parse', `--json=${file}`]),
    )
    .map(({ name }) => name);

const titles = ({ specs, suites }: Suite, above: readonly string[]): string[] => [
  ...specs.map(({ title }) => [...above, title].join(' > ')),
  ...suites.flatMap((suite) => titles(suite, [...above, suite.title])),
];

/** @throws when the site is not built: the end-to-end tests read their lists of pages from `dist`. */
function e2eNames(root: string): string[] {
  const listing = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', '--list'];
  const { suites, errors } = v.parse(
    PlaywrightSchema,
    report(root, () => [...listing, '--reporter=json']),
  );
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  // The outermost suite is a file.
  return suites.flatMap((file) => titles(file, []));
}

/** Calls of `expect`, `expect.poll` and `expect.soft`. */
export const assertionsIn = ({ nodes }: Syntax): number =>
  nodes.filter((node) => {
    if (node.type !== 'CallExpression') return false;
    const { callee } = node;
    if (callee.type === 'Identifier') return callee.value === 'expect';
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
    const { object, property } = callee;
    return object.value === 'expect' && property.type === 'Identifier' && /^(?:poll|soft)$/.test(property.value);
  }).length;

const assertions = (root: string, folder: string): number =>
  readSources(root, folder).reduce((sum, { syntax }) => sum + assertionsIn(syntax), 0);

/**
 * Lists a checkout's tests and counts its assertions.
 * @param root of the checkout, installed and built.
 */
export const listTests = (root: string): Inventory => ({
  tests: { unit: countNames(unitNames(root)), e2e: countNames(e2eNames(root)) },
  assertions: { unit: assertions(root, 'src'), e2e: assertions(root, 'e2e') },
});
