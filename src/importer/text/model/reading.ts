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
export type Refusal<Code extends MessageCode = MessageCode> = {
  readonly source: string;
  /** `null` when the reason concerns the whole file. */
  readonly line: number | null;
  readonly code: Code;
  readonly message: string;
};

/** The result of reading a source: the stories, the refusals and a report on every line. `Code` are the refusals' codes. */
export type Reading<Code extends MessageCode = MessageCode> = {
  readonly items: readonly RawItem[];
  readonly refused: readonly Refusal<Code>[];
  readonly report: readonly ReportLine[];
};

/** Joins readings into one, in order. */
export function joinReadings<Code extends MessageCode>(readings: readonly Reading<Code>[]): Reading<Code> {
  return {
    items: readings.flatMap(({ items }) => items),
    refused: readings.flatMap(({ refused }) => refused),
    report: readings.flatMap(({ report }) => report),
  };
}
