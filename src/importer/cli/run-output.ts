import { proposalText } from '../files/articles/propose-events.ts';
import { itemJson } from '../files/articles/to-json.ts';
import type { Refusal, ReportLine } from '../text/reading/raw-item.ts';
import type { ImportOptions } from './cli-options.ts';
import type { FileResult } from './importer.ts';
import { reportText } from './report-text.ts';
import { refusalLine, summary, summaryRow } from './summary.ts';

/** Where a run prints: `out` for what was asked for, `err` for messages. */
export type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/**
 * Prints a run as it goes: articles leave as soon as they are read, so that ten thousand of them are never held at once.
 * With `--json` the output is one JSON object and nothing else.
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

  /** True when standard output is for machines. */
  get #machine(): boolean {
    return this.#options.json || this.#options.report === 'json';
  }

  /** Takes in the result of one file. */
  add(result: FileResult): void {
    const { json, report, proposeEvents, dryRun } = this.#options;
    for (const row of result.report) {
      if (row.action === 'warning') this.#streams.err(`! ${row.source}:${row.line}  ${row.code}  ${row.message}\n`);
    }
    for (const refusal of this.#machine ? result.refused : []) this.#streams.err(`${refusalLine(refusal)}\n`);
    if (json) for (const item of result.items) this.#article(itemJson(item));
    if (proposeEvents && result.items.length > 0) this.#people(`${proposalText(result.items)}\n`);
    if (json || report !== null) for (const row of result.report) this.#report.push(row);
    result.items.forEach((item, index) => {
      const place = result.placed[index];
      if (place && !this.#machine) this.#rows.push(summaryRow(item, place, dryRun));
    });
    this.#refused.push(...result.refused);
  }

  #people(text: string): void {
    (this.#machine ? this.#streams.err : this.#streams.out)(text);
  }

  #article(json: string): void {
    this.#streams.out(`${this.#articles === 0 ? '{"articles":[' : ','}${json}`);
    this.#articles += 1;
  }

  /**
   * Ends the run: the rest of the JSON, the account, the summary.
   * @returns the exit code: 0 when nothing was refused, else 1.
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
    if (report === 'text') this.#people(`${reportText(this.#report)}\n`);
    if (!this.#machine) this.#streams.out(`${summary(this.#rows, this.#refused)}\n`);
    return this.#refused.length > 0 ? 1 : 0;
  }
}
