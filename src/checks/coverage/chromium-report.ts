import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CoverageReport } from 'monocart-coverage-reports';

/** A build of the same code with source maps; its scripts have the names of those in `dist/`. */
export const MAPPED_DIST = '.cache/variants/mapped';

/** Folder of what Chromium ran. The tests add to it, each process its own files. */
export const CHROMIUM_COVERAGE = '.cache/coverage/chromium';

/**
 * The report on what Chromium ran of the app's sources. Tests call `add` with what the page recorded, and the check calls
 * `generate`, which writes `coverage-final.json`. Workers are not recorded.
 */
export const chromiumReport = (): CoverageReport =>
  new CoverageReport({
    outputDir: CHROMIUM_COVERAGE,
    reports: ['json'],
    logging: 'error',
    entryFilter: (entry) => entry.url.includes('/assets/'),
    sourceFilter: (path) => path.startsWith('src/'),
    sourcePath: (path) => path.replace(/^.*?(?=src\/)/, ''),
    // The scripts of a site name no maps.
    onEntry: async (entry) => {
      const map = join(MAPPED_DIST, 'assets', `${basename(new URL(entry.url).pathname)}.map`);
      if (existsSync(map)) entry.sourceMap = JSON.parse(await readFile(map, 'utf8'));
    },
  });
