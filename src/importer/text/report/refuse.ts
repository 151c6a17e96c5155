import type { Fragment } from '../model/fragment.ts';
import { type MessageCode, messageOf } from '../model/messages.ts';
import type { Reading, ReportLine } from '../model/reading.ts';

type Values = Readonly<Record<string, string>>;

/**
 * Refuses a source as a whole, with one report row.
 * @param line line of the reason; `null` when it concerns the whole file.
 * @param values values for the message.
 */
export function refuse<Code extends MessageCode>(
  source: string,
  line: number | null,
  code: Code,
  values: Values = {},
): Reading<Code> {
  const message = messageOf(code, values);
  return {
    items: [],
    refused: [{ source, line, code, message }],
    report: [{ source, line: line ?? 1, action: 'dropped', as: null, code, message }],
  };
}

/** Refuses fragments as a whole, with a report row for each of their lines. */
export function refuseRows<Code extends MessageCode>(
  source: string,
  rows: readonly Fragment[],
  line: number,
  code: Code,
  values: Values = {},
): Reading<Code> {
  const message = messageOf(code, values);
  const blank = { action: 'blank', as: null, code: 'blank-line', message: messageOf('blank-line') } as const;
  const dropped = { action: 'dropped', as: null, code, message } as const;
  const report = rows.flatMap((row) =>
    [row.line, ...row.more].map(
      (number): ReportLine => ({ source, line: number, ...(row.role === 'blank' ? blank : dropped) }),
    ),
  );
  return { items: [], refused: [{ source, line, code, message }], report };
}
