import { parseArgs } from 'node:util';
import { parseEdtf } from '#domain/dates/edtf.ts';
import type { ImportSettings } from '../files/run/importer.ts';

/** Options of the command line: the settings of the import, and what to do and print. */
export type ImportOptions = ImportSettings & {
  /** Files, folders and `-` for standard input. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly report: 'text' | 'json' | null;
  readonly proposeEvents: boolean;
  readonly watch: boolean;
  /** File to export the articles of the content folder to, instead of importing. */
  readonly exportTo: string | null;
};

/** The options, a request for help, or a message on wrong usage in Hindi and English. */
export type ParsedOptions =
  | { readonly ok: true; readonly options: ImportOptions }
  | { readonly ok: 'help' }
  | { readonly ok: false; readonly message: string };

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;
const OPTIONS = {
  headline: TEXT,
  date: TEXT,
  out: TEXT,
  content: TEXT,
  lang: TEXT,
  since: TEXT,
  export: TEXT,
  report: TEXT,
  'source-url': TEXT,
  'source-title': TEXT,
  'source-publisher': TEXT,
  reporter: TEXT,
  'dry-run': FLAG,
  json: FLAG,
  split: FLAG,
  strict: FLAG,
  watch: FLAG,
  'propose-events': FLAG,
  replace: FLAG,
  'other-source': FLAG,
  help: { ...FLAG, short: 'h' },
} as const;

const usageError = (hindi: string, english: string): ParsedOptions => ({ ok: false, message: `${hindi} · ${english}` });
const isDay = (text: string | undefined): boolean => text === undefined || parseEdtf(text)?.start === text;

/** Adds the default to `--report` without a value: `text`. */
function withReportForm(argv: readonly string[]): string[] {
  return argv.map((argument, index) =>
    argument === '--report' && !/^(?:text|json)$/.test(argv[index + 1] ?? '') ? '--report=text' : argument,
  );
}

function read(argv: readonly string[]) {
  return parseArgs({ args: withReportForm(argv), options: OPTIONS, allowPositionals: true, strict: true });
}

type Values = ReturnType<typeof read>['values'];

/** The first option or combination of options that is not allowed, or `null`. */
function findUsageError(values: Values, files: readonly string[]): ParsedOptions | null {
  if (files.length === 0 && values.export === undefined)
    return usageError('कोई फाइल नहीं दी गई; --help देखें', 'no file was given; see --help');
  if (values.headline !== undefined && files.length > 1)
    return usageError('--headline एक ही फाइल के साथ चलता है', '--headline goes with one file only');
  if (values.headline?.trim() === '') return usageError('--headline खाली है', '--headline is empty');
  if (!isDay(values.date)) return usageError('--date में 2021-07-28 जैसा दिन लिखें', '--date takes a day like 2021-07-28');
  if (!isDay(values.since))
    return usageError('--since में 2021-07-28 जैसा दिन लिखें', '--since takes a day like 2021-07-28');
  if (!/^(?:text|json)?$/.test(values.report ?? ''))
    return usageError('--report text या json लेता है', '--report takes text or json');
  if (values.json && values.report === 'json')
    return usageError('--json में रिपोर्ट पहले से है', '--json holds the report already');
  if (values.watch && (values.json || files.length !== 1))
    return usageError('--watch एक ही फोल्डर के साथ, --json के बिना चलता है', '--watch takes one folder and no --json');
  const url = values['source-url'];
  if (url !== undefined && !/^https?:\/\/[^\s"<>]+$/.test(url))
    return usageError('--source-url में http(s) पता लिखें', '--source-url takes an http(s) address');
  if (values.reporter?.trim() === '') return usageError('--reporter खाली है', '--reporter is empty');
  if (values.reporter !== undefined && url !== undefined)
    return usageError(
      'अपनी रिपोर्ट (--reporter) का --source-url नहीं होता',
      'own reporting (--reporter) has no --source-url',
    );
  if (url === undefined && (values['source-title'] !== undefined || values['source-publisher'] !== undefined)) {
    return usageError(
      '--source-title और --source-publisher के साथ --source-url भी दें',
      '--source-title and --source-publisher need --source-url',
    );
  }
  return null;
}

/** Parses the arguments of the command line. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(argv);
  } catch (error) {
    return usageError('विकल्प समझ में नहीं आया; --help देखें', error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { ok: 'help' };
  const error = findUsageError(values, files);
  if (error) return error;
  const url = values['source-url'];
  return {
    ok: true,
    options: {
      files,
      headline: values.headline ?? null,
      date: values.date ?? null,
      out: values.out ?? null,
      content: values.content ?? null,
      lang: values.lang ?? null,
      since: values.since ?? null,
      replace: values.replace,
      otherSource: values['other-source'],
      dryRun: values['dry-run'],
      json: values.json,
      split: values.split,
      strict: values.strict,
      report: values.report === 'json' ? 'json' : values.report === undefined ? null : 'text',
      proposeEvents: values['propose-events'],
      watch: values.watch,
      exportTo: values.export ?? null,
      reporter: values.reporter ?? null,
      source:
        url === undefined
          ? null
          : { url, title: values['source-title'] ?? null, publisher: values['source-publisher'] ?? null },
    },
  };
}
