import { parseArgs } from 'node:util';
import { parseEdtf } from '#shared/storyline/edtf.ts';

/** What the editor asked for. */
export type ImportOptions = {
  readonly files: readonly string[];
  readonly headline: string | null;
  /** ISO day of publishing. */
  readonly date: string | null;
  readonly out: string | null;
  readonly content: string | null;
  readonly lang: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly split: boolean;
  readonly source: { readonly title: string | null; readonly publisher: string | null; readonly url: string } | null;
};

export type ParsedOptions =
  | { readonly ok: true; readonly options: ImportOptions }
  | { readonly ok: false; readonly message: string };

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;
const OPTIONS = {
  headline: TEXT,
  date: TEXT,
  out: TEXT,
  content: TEXT,
  lang: TEXT,
  'source-url': TEXT,
  'source-title': TEXT,
  'source-publisher': TEXT,
  'dry-run': FLAG,
  json: FLAG,
  split: FLAG,
} as const;

const wrong = (hindi: string, english: string): ParsedOptions => ({ ok: false, message: `${hindi} · ${english}` });

/** Reads the command line; what cannot be meant is refused with a message in both languages. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(argv);
  } catch (error) {
    return wrong('विकल्प समझ में नहीं आया', error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: files } = parsed;
  if (files.length === 0) return wrong('कोई फ़ाइल नहीं दी गई', 'no file was given');
  if (values.headline !== undefined && files.length > 1) {
    return wrong('--headline एक ही फ़ाइल के साथ चलता है', '--headline goes with one file only');
  }
  if (values.headline?.trim() === '') return wrong('--headline ख़ाली है', '--headline is empty');
  if (values.date !== undefined && parseEdtf(values.date)?.start !== values.date) {
    return wrong('--date में 2021-07-28 जैसा दिन लिखें', '--date takes a day like 2021-07-28');
  }
  const url = values['source-url'];
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
    return wrong('--source-url में http(s) पता लिखें', '--source-url takes an http(s) address');
  if (url === undefined && (values['source-title'] !== undefined || values['source-publisher'] !== undefined)) {
    return wrong(
      '--source-title और --source-publisher के साथ --source-url भी दें',
      '--source-title and --source-publisher need --source-url',
    );
  }
  return {
    ok: true,
    options: {
      files,
      headline: values.headline ?? null,
      date: values.date ?? null,
      out: values.out ?? null,
      content: values.content ?? null,
      lang: values.lang ?? null,
      dryRun: values['dry-run'],
      json: values.json,
      split: values.split,
      source:
        url === undefined
          ? null
          : { url, title: values['source-title'] ?? null, publisher: values['source-publisher'] ?? null },
    },
  };
}

function read(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}
