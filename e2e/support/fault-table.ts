import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { FAULT_ROW, type FaultRow } from './fault-row.ts';

const cell = (text: string, width: number): string =>
  text
    .replaceAll('|', '/')
    .replaceAll(/\s+/g, ' ')
    .slice(0, width * 2);

/** Prints one table of the faults of a run, those of all workers together. */
export default class FaultTable implements Reporter {
  readonly #rows = new Map<string, FaultRow[]>();

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, { annotations }: TestResult): void {
    const rows = annotations.flatMap(({ type, description }): FaultRow[] =>
      type === FAULT_ROW && description ? [JSON.parse(description)] : [],
    );
    // A retry replaces the rows of the attempt before.
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
