import { test } from '@playwright/test';

/** The effect of one fault on one page. */
export type FaultRow = {
  readonly fault: string;
  readonly page: string;
  /** What the reader saw. */
  readonly saw: string;
  /** What happened to saved data. */
  readonly safe: string;
};

/** Type of the annotations that hold the rows. */
export const FAULT_ROW = 'fault';

/** Adds a row to the table that is printed at the end of the run. */
export const noteFault = (row: FaultRow): void => {
  test.info().annotations.push({ type: FAULT_ROW, description: JSON.stringify(row) });
};
