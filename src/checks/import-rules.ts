import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

const PROJECT = resolve(import.meta.dirname, '../..');
const CRUISER = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const RULES = join(PROJECT, '.ci/dependency-cruiser.cjs');

/** Fewer modules mean that the parser reads nothing, and so finds nothing wrong. */
const MODULE_FLOOR = 400;

/** Folders and files outside `src/` that import from it. */
const OUTSIDE = ['e2e', 'vite.config.ts', 'vitest.config.ts'];

const { ROOMS }: { readonly ROOMS: Readonly<Record<string, readonly string[]>> } = createRequire(import.meta.url)(
  join(PROJECT, '.ci/rooms.cjs'),
);

const ReportSchema = v.object({
  modules: v.array(v.object({ source: v.string() })),
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) })),
  }),
});

/** What was read of a project, and what is wrong with its imports: one line a finding, the rule's name first. */
export type ImportReport = { readonly modules: number; readonly findings: readonly string[] };

const inRoom = (path: string): boolean => Object.keys(ROOMS).some((room) => path.startsWith(`src/${room}/`));

/** Paths of all TypeScript files of `src/`, from the project's root. */
const codeFiles = (root: string): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);

/**
 * Holds the imports of a project against `.ci/dependency-cruiser.cjs`, and its files against the table of rooms.
 * @param root folder of the project.
 * @param floor the fewest modules that must have been read.
 * @throws when the checker itself fails.
 */
export function checkImports(root: string, floor = MODULE_FLOOR): ImportReport {
  const paths = ['src', ...OUTSIDE].filter((path) => existsSync(join(root, path)));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISER, '--config', RULES, '--output-type', 'json', ...paths],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (stdout === '') throw new Error(`dependency-cruiser failed: ${stderr}`);
  const { modules, summary } = v.parse(ReportSchema, JSON.parse(stdout));
  const read = new Set(modules.map(({ source }) => source));
  const code = codeFiles(root);
  const findings = [
    ...summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`),
    ...code.filter((path) => !inRoom(path)).map((path) => `file-in-no-room: ${path}`),
    ...code.filter((path) => !read.has(path)).map((path) => `file-not-read: ${path}`),
    ...[...new Set([...Object.keys(ROOMS), ...Object.values(ROOMS).flat()])]
      .filter((path) => !existsSync(join(root, 'src', path)))
      .map((path) => `room-does-not-exist: ${path}`),
    ...(read.size < floor ? [`too-few-modules: ${read.size} were read, at least ${floor} are expected`] : []),
  ];
  return { modules: read.size, findings };
}

if (import.meta.filename === process.argv[1]) {
  const [root = PROJECT, floor] = process.argv.slice(2);
  const { modules, findings } = checkImports(resolve(root), floor === undefined ? MODULE_FLOOR : Number(floor));
  for (const finding of findings) console.error(finding);
  console.log(`${modules} modules, ${findings.length} violations`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
