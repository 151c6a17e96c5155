import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content/load-content.ts';
import { type ImportOptions, parseOptions } from './import/cli-options.ts';
import { collectFiles } from './import/collect-files.ts';
import { exportArticles } from './import/export-feed.ts';
import { HELP } from './import/help.ts';
import { type FileResult, Importer } from './import/importer.ts';
import { progressBar } from './import/progress-bar.ts';
import { proposalText } from './import/propose-events.ts';
import { reportText } from './import/report-text.ts';
import { summary } from './import/summary.ts';
import { toJson } from './import/to-json.ts';
import { watchInbox } from './import/watch-inbox.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

function joined(results: readonly FileResult[]): FileResult {
  return {
    items: results.flatMap(({ items }) => items),
    placed: results.flatMap(({ placed }) => placed),
    refused: results.flatMap(({ refused }) => refused),
    report: results.flatMap(({ report }) => report),
  };
}

/** Warnings and, where standard output is for machines, refusals. */
function tell(result: FileResult, options: ImportOptions): void {
  for (const { source, line, action, code, message } of result.report) {
    if (action === 'warning') console.error(`! ${source}:${line}  ${code}  ${message}`);
  }
  if (!options.json && options.report !== 'json') return;
  for (const { source, line, code, message } of result.refused) {
    console.error(`✗ ${source}${line === null ? '' : `:${line}`}  ${code}  ${message}`);
  }
}

function print(result: FileResult, options: ImportOptions): void {
  const toPeople = options.json || options.report === 'json' ? console.error : console.log;
  tell(result, options);
  if (options.json) process.stdout.write(`${toJson(result)}\n`);
  if (options.report === 'json') process.stdout.write(`${JSON.stringify(result.report)}\n`);
  if (options.report === 'text') toPeople(reportText(result.report));
  if (options.proposeEvents) toPeople(proposalText(result.items));
  if (!options.json && options.report !== 'json') console.log(summary(result, result.placed, options.dryRun));
}

function importAll(options: ImportOptions): number {
  const files = collectFiles(options.files);
  const importer = new Importer(options, today());
  const live = process.stderr.isTTY && files.length > 1;
  const results = files.map((file, index) => {
    const result = importer.import(file);
    if (live)
      process.stderr.write(`\r${progressBar(index + 1, files.length)}${index + 1 === files.length ? '\n' : ''}`);
    return result;
  });
  const result = joined(results);
  print(result, options);
  return result.refused.length > 0 ? 1 : 0;
}

async function watchFolder(options: ImportOptions): Promise<number> {
  const [folder = '.'] = options.files;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`${folder}: --watch को फ़ोल्डर चाहिए · --watch needs a folder`);
    return 2;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  let refused = 0;
  console.error(`${folder} पर नज़र है; रोकने के लिए Ctrl+C · watching ${folder}; Ctrl+C ends`);
  await watchInbox(
    folder,
    (file) => {
      const result = new Importer(options, today()).import(file);
      refused += result.refused.length;
      print(result, options);
    },
    stop.signal,
  );
  return refused > 0 ? 1 : 0;
}

/** `npm run import`: exit 0 when nothing was refused, 1 when something was, 2 for wrong usage. */
async function main(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2));
  if (parsed.ok === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (!parsed.ok) {
    console.error(parsed.message);
    return 2;
  }
  const { options } = parsed;
  if (options.exportTo !== null) {
    const count = exportArticles(join(options.content ?? contentFolder(), 'articles'), options.exportTo);
    console.log(`${count} ख़बरें निकालीं / articles exported → ${options.exportTo}`);
    return 0;
  }
  return options.watch ? watchFolder(options) : importAll(options);
}

process.exitCode = await main();
