import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '#checks/site/built-site.ts';

/** What one build cost: CPU and wall time in seconds, peak memory in MB. `homeBytes` is `null` without a home page. */
export type Built = {
  readonly cpu: number;
  readonly seconds: number;
  readonly memory: number;
  readonly pages: number;
  readonly homeBytes: number | null;
  readonly failed: boolean;
};

/** The part of `process.resourceUsage()` that is read: microseconds, and kB. */
type Usage = { readonly userCPUTime: number; readonly systemCPUTime: number; readonly maxRSS: number };

/** Writes the resource usage of the build's process when it ends; no other process can ask for it. */
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));
`)}`;

let builds = 0;

/**
 * Builds a site and measures the build. Each build has a folder of its own, which is not deleted here: for minutes after
 * thousands of files were deleted, the file system is slower to create new ones, by up to two seconds a build.
 * @param work the folder of all builds.
 * @param content the content folder.
 * @param variables of the environment, beside those of this process.
 */
export function measureBuild(work: string, content: string, variables: Readonly<Record<string, string>> = {}): Built {
  builds += 1;
  const outDir = join(work, `site-${builds}/dist`);
  const usageFile = join(work, 'usage.json');
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--import', REPORT_USAGE, 'src/checks/build-site.ts', outDir, '/', content],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...variables, USAGE_FILE: usageFile },
    },
  );
  const seconds = (performance.now() - start) / 1_000;
  const usage: Usage = JSON.parse(readFileSync(usageFile, 'utf8'));
  return {
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    seconds,
    memory: usage.maxRSS / 1_000,
    pages: status === 0 ? builtPages(outDir).length : 0,
    homeBytes: statSync(join(outDir, 'index.html'), { throwIfNoEntry: false })?.size ?? null,
    failed: status !== 0,
  };
}
