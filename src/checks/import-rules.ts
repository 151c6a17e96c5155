import { spawnSync } from 'node:child_process';

/** Fewer modules than this were not read, whatever the verdict: a parser that reads nothing finds nothing wrong. */
const MODULE_FLOOR = 150;

const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.ci/dependency-cruiser.cjs',
    '--output-type',
    'json',
    'src',
    'e2e',
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
const { summary } = JSON.parse(stdout || '{"summary":{"violations":[],"totalCruised":0}}') as {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string }; comment?: string }[];
  };
};
for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${summary.totalCruised} modules, ${summary.violations.length} violations`);
if (status !== 0 && summary.violations.length === 0) console.error(stderr);
if (summary.totalCruised < MODULE_FLOOR) console.error(`fewer than ${MODULE_FLOOR} modules were read`);
process.exitCode = status !== 0 || summary.violations.length > 0 || summary.totalCruised < MODULE_FLOOR ? 1 : 0;
