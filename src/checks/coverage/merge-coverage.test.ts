import { describe, expect, it } from 'vitest';
import { byRoom, mergeCoverage, readCoverage } from './merge-coverage.ts';

const report = (file: string, ...ran: number[]) => ({
  [file]: {
    statementMap: Object.fromEntries(ran.map((_, at) => [at, { start: { line: at + 1 } }])),
    s: Object.fromEntries(ran.map((times, at) => [at, times])),
  },
});
const unit = readCoverage(
  { ...report('/p/src/a/b/one.ts', 1, 0, 0), ...report('/p/src/a/two.ts', 0), ...report('/p/e2e/x.ts', 1) },
  '/p',
);

describe('coverage', () => {
  it('counts a line that ran in a unit test, in Chromium or in both once', () => {
    expect(mergeCoverage(unit, readCoverage(report('src/a/b/one.ts', 4, 2, 0), '/p'))).toEqual([
      { name: 'src/a/b/one.ts', lines: 3, unit: 1, chromium: 2, either: 2 },
      { name: 'src/a/two.ts', lines: 1, unit: 0, chromium: 0, either: 0 },
    ]);
  });

  it('adds up the files of a room', () => {
    expect(byRoom(mergeCoverage(unit, new Map()), 2)).toEqual([
      { name: 'src/a', lines: 4, unit: 1, chromium: 0, either: 1 },
    ]);
  });
});
