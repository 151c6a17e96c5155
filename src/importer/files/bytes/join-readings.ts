import type { Reading } from '../../text/reading/raw-item.ts';

/** Readings one after the other as one. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    items: readings.flatMap(({ items }) => items),
    refused: readings.flatMap(({ refused }) => refused),
    report: readings.flatMap(({ report }) => report),
  };
}
