import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '#site/content/load-content.ts';
import { exportArticles } from '../files/feeds/export-feed.ts';
import { Importer } from '../files/run/importer.ts';
import { reasonOf } from '../files/run/read-source.ts';
import { type ImportOptions, parseOptions } from './cli-options.ts';
import { collectFiles } from './collect-files.ts';
import { HELP } from './help.ts';
import { createPrinter } from './printer.ts';
import { RunOutput } from './run-output.ts';
import { watchInbox } from './watch-inbox.ts';

/** The ISO day in UTC. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Columns of the progress bar. */
const BAR_WIDTH = 24;

/** A progress bar: `[████░░░░] 3/8 फाइलें / files`. */
function progressBar(done: number, all: number): string {
  const full = Math.floor((done / all) * BAR_WIDTH);
  return `[${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}] ${done}/${all} फाइलें / files`;
}

const printers = { out: createPrinter(process.stdout), err: createPrinter(process.stderr) };

/**
 * Imports the files.
 * @returns the exit code.
 */
function importAll(options: ImportOptions): number {
  const files = collectFiles(options.files);
  const importer = new Importer(options, today());
  const output = new RunOutput(options, printers);
  const live = process.stderr.isTTY && files.length > 1;
  files.forEach((file, index) => {
    output.add(importer.import(file));
    const end = index + 1 === files.length ? '\n' : '';
    if (live) process.stderr.write(`\r${progressBar(index + 1, files.length)}${end}`);
  });
  return output.end();
}

/**
 * Imports the files of a folder until the process is told to end.
 * @returns the exit code.
 */
async function watchFolder(options: ImportOptions): Promise<number> {
  const [folder = '.'] = options.files;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    printers.err.line(`${folder}: --watch को फोल्डर चाहिए · --watch needs a folder`);
    return 2;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  let refused = false;
  printers.err.line(`${folder} पर नजर है; रोकने के लिए Ctrl+C · watching ${folder}; Ctrl+C ends`);
  await watchInbox(
    folder,
    {
      file: (file) => {
        const output = new RunOutput(options, printers);
        output.add(new Importer(options, today()).import(file));
        refused = output.end() === 1 || refused;
      },
      lost: (reason) => {
        printers.err.line(
          `फोल्डर ${folder} अभी नहीं पढ़ा जा सकता (${reason}); मिलते ही काम फिर शुरू होगा · ${folder} cannot be read; waiting for it to come back`,
        );
      },
      back: () => {
        printers.err.line(`फोल्डर ${folder} फिर मिल गया · ${folder} is back`);
      },
    },
    stop.signal,
  );
  return refused ? 1 : 0;
}

/**
 * `npm run import`.
 * @returns the exit code: 0 when nothing was refused, 1 when something was, 2 for wrong usage.
 */
async function main(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2));
  if (parsed.ok === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (!parsed.ok) {
    printers.err.line(parsed.message);
    return 2;
  }
  const { options } = parsed;
  if (options.exportTo !== null) {
    const count = exportArticles(join(options.content ?? contentFolder(), 'articles'), options.exportTo);
    printers.out.line(`${count} खबरें निकालीं / articles exported → ${options.exportTo}`);
    return 0;
  }
  return options.watch ? watchFolder(options) : importAll(options);
}

try {
  process.exitCode = await main();
} catch (error) {
  printers.err.line(`✗ ${reasonOf(error)}`);
  process.exitCode = 1;
}
