import { parseArgs } from 'node:util';
import { parseEdtf } from '#domain/dates/edtf.ts';

/** What the editor asked for. */
export type ImportOptions = {
  /** Files, folders and `-` for standard input. */
  readonly files: readonly string[];
  readonly headline: string | null;
  /** ISO day of publishing. */
  readonly date: string | null;
  readonly out: string | null;
  readonly content: string | null;
  readonly lang: string | null;
  /** Feed items before this ISO day are left out. */
  readonly since: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly split: boolean;
  readonly strict: boolean;
  readonly report: 'text' | 'json' | null;
  readonly proposeEvents: boolean;
  readonly watch: boolean;
  /** File to export the held articles to, instead of importing. */
  readonly exportTo: string | null;
  readonly source: { readonly title: string | null; readonly publisher: string | null; readonly url: string } | null;
};

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
  'dry-run': FLAG,
  json: FLAG,
  split: FLAG,
  strict: FLAG,
  watch: FLAG,
  'propose-events': FLAG,
  help: { ...FLAG, short: 'h' },
} as const;

const wrong = (hindi: string, english: string): ParsedOptions => ({ ok: false, message: `${hindi} · ${english}` });
const isDay = (text: string | undefined): boolean => text === undefined || parseEdtf(text)?.start === text;

/** `--report` alone means the text form. */
function withReportForm(argv: readonly string[]): string[] {
  return argv.map((argument, index) =>
    argument === '--report' && !/^(?:text|json)$/.test(argv[index + 1] ?? '') ? '--report=text' : argument,
  );
}

function read(argv: readonly string[]) {
  return parseArgs({ args: withReportForm(argv), options: OPTIONS, allowPositionals: true, strict: true });
}

type Values = ReturnType<typeof read>['values'];

/** What cannot be meant, in both languages; `null` when all is well. */
function faultOf(values: Values, files: readonly string[]): ParsedOptions | null {
  if (files.length === 0 && values.export === undefined)
    return wrong('कोई फ़ाइल नहीं दी गई; --help देखें', 'no file was given; see --help');
  if (values.headline !== undefined && files.length > 1)
    return wrong('--headline एक ही फ़ाइल के साथ चलता है', '--headline goes with one file only');
  if (values.headline?.trim() === '') return wrong('--headline ख़ाली है', '--headline is empty');
  if (!isDay(values.date)) return wrong('--date में 2021-07-28 जैसा दिन लिखें', '--date takes a day like 2021-07-28');
  if (!isDay(values.since)) return wrong('--since में 2021-07-28 जैसा दिन लिखें', '--since takes a day like 2021-07-28');
  if (!/^(?:text|json)?$/.test(values.report ?? ''))
    return wrong('--report text या json लेता है', '--report takes text or json');
  if (values.json && values.report === 'json')
    return wrong('--json में रिपोर्ट पहले से है', '--json holds the report already');
  if (values.watch && (values.json || files.length !== 1))
    return wrong('--watch एक ही फ़ोल्डर के साथ, --json के बिना चलता है', '--watch takes one folder and no --json');
  const url = values['source-url'];
  if (url !== undefined && !/^https?:\/\/[^\s"<>]+$/.test(url))
    return wrong('--source-url में http(s) पता लिखें', '--source-url takes an http(s) address');
  if (url === undefined && (values['source-title'] !== undefined || values['source-publisher'] !== undefined)) {
    return wrong(
      '--source-title और --source-publisher के साथ --source-url भी दें',
      '--source-title and --source-publisher need --source-url',
    );
  }
  return null;
}

/** Reads the command line; what cannot be meant is refused with a message in both languages. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(argv);
  } catch (error) {
    return wrong('विकल्प समझ में नहीं आया; --help देखें', error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { ok: 'help' };
  const fault = faultOf(values, files);
  if (fault) return fault;
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
      dryRun: values['dry-run'],
      json: values.json,
      split: values.split,
      strict: values.strict,
      report: values.report === 'json' ? 'json' : values.report === undefined ? null : 'text',
      proposeEvents: values['propose-events'],
      watch: values.watch,
      exportTo: values.export ?? null,
      source:
        url === undefined
          ? null
          : { url, title: values['source-title'] ?? null, publisher: values['source-publisher'] ?? null },
    },
  };
}
