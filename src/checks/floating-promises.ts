import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

const PROJECT = resolve(import.meta.dirname, '../..');
const BIOME = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome');
const RULE = 'lint/nursery/noFloatingPromises';

/** Fewer files mean that the linter did not see the code. */
const FILE_FLOOR = 400;

const ReportSchema = v.object({
  summary: v.object({ changed: v.number(), unchanged: v.number() }),
  diagnostics: v.array(
    v.object({
      category: v.string(),
      location: v.object({ path: v.string(), start: v.object({ line: v.number(), column: v.number() }) }),
    }),
  ),
});

/**
 * Finds promises that are neither awaited nor returned nor handled. Biome's rule does the work; statements that begin with
 * `optional(` are left out here, because the promise it returns never rejects and Biome cannot be told so.
 * @param root folder of a project with a `biome.json`.
 * @returns how many files were read, and one line a finding.
 * @throws when Biome itself fails.
 */
export function findFloatingPromises(root: string): { readonly files: number; readonly findings: readonly string[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BIOME, 'lint', `--only=${RULE.replace('lint/', '')}`, '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (stdout === '') throw new Error(`Biome failed: ${stderr}`);
  const { summary, diagnostics } = v.parse(ReportSchema, JSON.parse(stdout));
  const findings = diagnostics
    .filter(({ category }) => category === RULE)
    .flatMap(({ location: { path, start } }) => {
      const line = readFileSync(join(root, path), 'utf8').split('\n')[start.line - 1] ?? '';
      if (line.slice(start.column - 1).startsWith('optional(')) return [];
      return `${path}:${start.line} await or return the promise, or write optional(promise, why): ${line.trim()}`;
    });
  return { files: summary.changed + summary.unchanged, findings };
}

if (import.meta.filename === process.argv[1]) {
  const { files, findings } = findFloatingPromises(PROJECT);
  for (const finding of findings) console.error(finding);
  console.log(`${files} files, ${findings.length} floating promises`);
  if (files < FILE_FLOOR) console.error(`fewer than ${FILE_FLOOR} files were read`);
  process.exitCode = findings.length > 0 || files < FILE_FLOOR ? 1 : 0;
}
