import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { FAULT_ROW, type FaultRow } from './fault-row.ts';

const cell = (text: string, width: number): string =>
  text
    .replaceAll('|', '/')
    .replaceAll(/\s+/g, ' ')
    .slice(0, width * 2);

/** Prints one table of all faults that the run met, whichever worker met them. */
export default class FaultTable implements Reporter {
  readonly #rows = new Map<string, FaultRow[]>();

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, { annotations }: TestResult): void {
    const rows = annotations.flatMap(({ type, description }) =>
      type === FAULT_ROW && description ? [JSON.parse(description) as FaultRow] : [],
    );
    // A second try of a test stands for the first.
    if (rows.length > 0) this.#rows.set(test.id, rows);
  }

  onEnd(): void {
    const rows = [...this.#rows.values()].flat();
    if (rows.length === 0) return;
    console.log(`\n| fault | page | what the reader saw | what was saved |\n| --- | --- | --- | --- |`);
    for (const { fault, page, saw, safe } of rows)
      console.log(`| ${cell(fault, 30)} | ${cell(page, 20)} | ${cell(saw, 45)} | ${cell(safe, 20)} |`);
    console.log(`${rows.length} faults`);
  }
}
