import { itemJson } from '../files/articles/item-json.ts';
import { proposalText } from '../files/articles/propose-events.ts';
import type { FileResult } from '../files/run/importer.ts';
import type { Refusal, ReportLine } from '../text/model/reading.ts';
import type { ImportOptions } from './cli-options.ts';
import { reportText } from './report-text.ts';
import { refusalLine, summary, summaryRow } from './summary.ts';

/** Streams to print to: `out` for results, `err` for messages. */
export type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/**
 * Prints the results of an import. Stories are printed as soon as they are read, so that memory does not grow with their
 * number. With `--json`, standard output is one JSON object.
 */
export class RunOutput {
  readonly #options: ImportOptions;
  readonly #streams: Streams;
  readonly #rows: string[][] = [];
  readonly #refused: Refusal[] = [];
  readonly #report: ReportLine[] = [];
  #articles = 0;

  constructor(options: ImportOptions, streams: Streams) {
    this.#options = options;
    this.#streams = streams;
  }

  /** Whether standard output is JSON. */
  get #machine(): boolean {
    return this.#options.json || this.#options.report === 'json';
  }

  /** Prints the result of one file, and collects its report and refusals. */
  add(result: FileResult): void {
    const { json, report, proposeEvents, dryRun } = this.#options;
    for (const row of result.report) {
      if (row.action === 'warning') this.#streams.err(`! ${row.source}:${row.line}  ${row.code}  ${row.message}\n`);
    }
    for (const refusal of this.#machine ? result.refused : []) this.#streams.err(`${refusalLine(refusal)}\n`);
    if (json) for (const item of result.items) this.#article(itemJson(item));
    if (proposeEvents && result.items.length > 0) this.#text(`${proposalText(result.items)}\n`);
    if (json || report !== null) for (const row of result.report) this.#report.push(row);
    result.items.forEach((item, index) => {
      const placed = result.placed[index];
      if (placed && !this.#machine) this.#rows.push(summaryRow(item, placed, dryRun));
    });
    this.#refused.push(...result.refused);
  }

  /** Prints text, to `err` when standard output is JSON. */
  #text(text: string): void {
    (this.#machine ? this.#streams.err : this.#streams.out)(text);
  }

  #article(json: string): void {
    this.#streams.out(`${this.#articles === 0 ? '{"articles":[' : ','}${json}`);
    this.#articles += 1;
  }

  /**
   * Prints the end of the JSON, the report and the summary.
   * @returns the exit code: 1 when something was refused, else 0.
   */
  end(): 0 | 1 {
    const { json, report } = this.#options;
    if (json) {
      const start = this.#articles === 0 ? '{"articles":[' : '';
      this.#streams.out(
        `${start}],"refused":${JSON.stringify(this.#refused)},"report":${JSON.stringify(this.#report)}}\n`,
      );
    }
    if (report === 'json') this.#streams.out(`${JSON.stringify(this.#report)}\n`);
    if (report === 'text') this.#text(`${reportText(this.#report)}\n`);
    if (!this.#machine) this.#streams.out(`${summary(this.#rows, this.#refused)}\n`);
    return this.#refused.length > 0 ? 1 : 0;
  }
}
