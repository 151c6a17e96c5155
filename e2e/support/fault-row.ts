import { test } from '@playwright/test';

/** What one fault did to one page. */
export type FaultRow = {
  readonly fault: string;
  readonly page: string;
  /** What the reader saw. */
  readonly saw: string;
  /** What became of what was saved. */
  readonly safe: string;
};

/** Kind of annotation that the table is made of. */
export const FAULT_ROW = 'fault';

/** Puts a row into the table that the run prints at its end. */
export const noteFault = (row: FaultRow): void => {
  test.info().annotations.push({ type: FAULT_ROW, description: JSON.stringify(row) });
};
