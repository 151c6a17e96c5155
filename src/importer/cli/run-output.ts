import { itemJson } from '../files/articles/item-json.ts';
import { proposalLines } from '../files/articles/propose-events.ts';
import type { FileResult } from '../files/run/importer.ts';
import type { Refusal, ReportLine } from '../text/model/reading.ts';
import type { ImportOptions } from './cli-options.ts';
import type { Printers } from './printer.ts';
import { reportLines } from './report-lines.ts';
import { refusalLine, summaryLines, summaryRow } from './summary.ts';

/**
 * Prints the results of an import. Stories are printed as soon as they are read, so that memory does not grow with their
 * number. With `--json`, standard output is one JSON object.
 */
export class RunOutput {
  readonly #options: ImportOptions;
  readonly #printers: Printers;
  readonly #rows: string[][] = [];
  readonly #refused: Refusal[] = [];
  readonly #report: ReportLine[] = [];
  #articles = 0;

  constructor(options: ImportOptions, printers: Printers) {
    this.#options = options;
    this.#printers = printers;
  }

  /** Whether standard output is JSON. */
  get #machine(): boolean {
    return this.#options.json || this.#options.report === 'json';
  }

  /** Prints the result of one file, and collects its report and refusals. */
  add(result: FileResult): void {
    const { json, report, proposeEvents, dryRun } = this.#options;
    for (const row of result.report) {
      if (row.action === 'warning') this.#printers.err.line(`! ${row.source}:${row.line}  ${row.code}  ${row.message}`);
    }
    for (const refusal of this.#machine ? result.refused : []) this.#printers.err.line(refusalLine(refusal));
    if (json) for (const item of result.items) this.#article(itemJson(item));
    if (proposeEvents && result.items.length > 0) this.#lines(proposalLines(result.items));
    if (json || report !== null) for (const row of result.report) this.#report.push(row);
    result.items.forEach((item, index) => {
      const placed = result.placed[index];
      if (placed && !this.#machine) this.#rows.push(summaryRow(item, placed, dryRun));
    });
    this.#refused.push(...result.refused);
  }

  /** Prints lines, to `err` when standard output is JSON. */
  #lines(lines: readonly string[]): void {
    const { out, err } = this.#printers;
    for (const line of lines) (this.#machine ? err : out).line(line);
  }

  #article(json: string): void {
    this.#printers.out.piece(`${this.#articles === 0 ? '{"articles":[' : ','}${json}`);
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
      this.#printers.out.line(
        `${start}],"refused":${JSON.stringify(this.#refused)},"report":${JSON.stringify(this.#report)}}`,
      );
    }
    if (report === 'json') this.#printers.out.line(JSON.stringify(this.#report));
    if (report === 'text') this.#lines(reportLines(this.#report));
    if (!this.#machine) this.#lines(summaryLines(this.#rows, this.#refused));
    return this.#refused.length > 0 ? 1 : 0;
  }
}
