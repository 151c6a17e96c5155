import type { MessageCode } from './messages.ts';
import type { RawItem } from './raw-item.ts';

/** What the importer did with a line or a part of one. */
export type Action = 'block' | 'related' | 'field' | 'dropped' | 'blank' | 'warning';

/** One row of the report. A line with several parts has several rows. */
export type ReportLine = {
  readonly source: string;
  /** Line of the source, from 1. */
  readonly line: number;
  readonly action: Action;
  /** Block type or field name. */
  readonly as: string | null;
  readonly code: MessageCode | null;
  readonly message: string | null;
};

/** A source or item that did not become an article, and the reason. */
export type Refusal = {
  readonly source: string;
  /** `null` when the reason concerns the whole file. */
  readonly line: number | null;
  readonly code: MessageCode;
  readonly message: string;
};

/** The result of reading a source: the stories, the refusals and a report on every line. */
export type Reading = {
  readonly items: readonly RawItem[];
  readonly refused: readonly Refusal[];
  readonly report: readonly ReportLine[];
};

/** Joins readings into one, in order. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    items: readings.flatMap(({ items }) => items),
    refused: readings.flatMap(({ refused }) => refused),
    report: readings.flatMap(({ report }) => report),
  };
}
