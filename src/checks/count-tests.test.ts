import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { countTests } from './count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandarbh-reports-'));
const report = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('adds up the reports of both runners', () => {
  const unit = report('unit.json', '{"numPassedTests":5,"numFailedTests":1,"numPendingTests":2,"success":false}');
  const e2e = report('e2e.json', '{"suites":[],"stats":{"expected":7,"unexpected":3,"flaky":1,"skipped":4}}');
  expect(countTests([unit, e2e])).toEqual({ passed: 13, failed: 4, skipped: 6, flaky: 1 });
});

it('counts nothing where there is no report, or one that cannot be read', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(countTests([join(folder, 'missing.json'), report('cut.json', '{"numPassed')])).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
    flaky: 0,
  });
  expect(error).toHaveBeenCalledOnce();
});
