import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_COVERAGE, chromiumReport } from './chromium-report.ts';
import { byRoom, type CoverageRow, mergeCoverage, readCoverage } from './merge-coverage.ts';

/** Where vitest writes its report; see `vitest.config.ts`. */
const UNIT_COVERAGE = '.cache/coverage/unit';
/** Fewest lines of a file that is named when nothing runs it. */
const WORTH_NAMING = 3;

const read = (folder: string) => {
  const file = join(folder, 'coverage-final.json');
  return readCoverage(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}, process.cwd());
};

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '' : `${Math.round((part / whole) * 100)} %`).padStart(9);

const line = ({ name, lines, unit, chromium, either }: CoverageRow): string =>
  name.padEnd(22) +
  String(lines).padStart(7) +
  percent(unit, lines) +
  percent(chromium, lines) +
  percent(either, lines);

/** Prints how many lines of each room the tests ran, and the files that none of them touched. */
async function printCoverage(): Promise<void> {
  await chromiumReport().generate();
  const rows = mergeCoverage(read(UNIT_COVERAGE), read(CHROMIUM_COVERAGE));
  const rooms = byRoom(rows, 2).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  console.log(
    `${'room'.padEnd(22)}${'lines'.padStart(7)}${'unit'.padStart(9)}${'Chromium'.padStart(9)}${'either'.padStart(9)}`,
  );
  for (const room of [...rooms, ...byRoom(rows, 1)]) console.log(line(room));
  const untouched = rows.filter(({ lines, either }) => lines >= WORTH_NAMING && either === 0);
  console.log(`no test in this process or page ran: ${untouched.map(({ name }) => name).join(', ') || 'none'}`);
}

await printCoverage();
