import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many tests ended how. Flaky ones passed at a retry; they are among the passed. */
export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
};

const NONE: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** The part of Vitest's JSON report that is counted. */
const UnitReportSchema = v.pipe(
  v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number() }),
  v.transform(
    ({ numPassedTests, numFailedTests, numPendingTests }): Counts => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests,
      flaky: 0,
    }),
  ),
);

/** The part of Playwright's JSON report that is counted. */
const EndToEndReportSchema = v.pipe(
  v.object({
    stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  }),
  v.transform(
    ({ stats: { expected, unexpected, flaky, skipped } }): Counts => ({
      passed: expected + flaky,
      failed: unexpected,
      skipped,
      flaky,
    }),
  ),
);

const ReportSchema = v.union([UnitReportSchema, EndToEndReportSchema]);

/** Counts the tests of one report; a report that was never written, or is cut short, counts none. */
function countReport(file: string): Counts {
  if (!existsSync(file)) return NONE;
  try {
    return v.parse(ReportSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`${file} cannot be read: ${error}`);
    return NONE;
  }
}

/** Adds up the tests of some reports by Vitest or Playwright. */
export function countTests(files: readonly string[]): Counts {
  return files.map(countReport).reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
      flaky: sum.flaky + counts.flaky,
    }),
    NONE,
  );
}
