import { foldWords } from '../hindi/fold.ts';
import { normalizeForStorage } from '../hindi/normalize.ts';
import { account, spellingWarnings } from './account.ts';
import { cutPromos } from './cut-promos.ts';
import type { DatelineContext } from './dateline.ts';
import { dropRepeats } from './drop-repeats.ts';
import { enrich } from './enrich.ts';
import type { Fragment } from './fragment.ts';
import { isHeadlineLike } from './headline-shape.ts';
import { kindOf } from './kind-of.ts';
import { splitLines } from './lines.ts';
import { messageOf } from './messages.ts';
import type { HeadlineFrom, RawBlock, RawItem, Reading, ReportLine, SourceKind } from './raw-item.ts';
import { toRows } from './rows.ts';
import { settleText } from './settle-text.ts';
import { splitStories, storyStarts } from './story-starts.ts';
import { findStructure } from './structure.ts';
import { takeDateline } from './take-dateline.ts';
import { takeFurniture } from './take-furniture.ts';
import { takeHeadline } from './take-headline.ts';
import { takeRelated } from './take-related.ts';
import { devanagariLanguage, findTextFault } from './text-faults.ts';
import { numberBlocks, toBlocks } from './to-blocks.ts';

export type ReadTextOptions = {
  /** Name of the source, for the account and messages. */
  readonly source: string;
  /** Headline to use whatever the text says. */
  readonly headline?: string | null;
  /** ISO day of publishing, when the editor knows it. */
  readonly published?: string | null;
  /** BCP 47 language; when given, the text is taken in it without a check. */
  readonly lang?: string | null;
  /** Cut a text that holds several stories instead of refusing it. */
  readonly split?: boolean;
  /** Names of places from the site's own entities, so that their datelines are known. */
  readonly places?: readonly string[];
};

const field = (rows: readonly Fragment[], role: Fragment['role']): string | null => {
  const value = rows.find((row) => row.role === role && row.value !== null)?.value;
  return value ? normalizeForStorage(value) : null;
};

type Story = {
  readonly item: RawItem | null;
  readonly rows: readonly Fragment[];
  readonly report: readonly ReportLine[];
};

/** Whether there is more than a headline: a lone line without the end of a sentence is no story. */
function hasBody(blocks: readonly RawBlock[], from: HeadlineFrom): boolean {
  const body = blocks.filter(({ type }) => type !== 'related' && type !== 'figure' && type !== 'heading');
  const [only] = body;
  const lone =
    body.length === 1 && from === 'first-sentence' && only?.type === 'paragraph' && isHeadlineLike(only.text);
  return body.length > 0 && !lone;
}

function readStory(
  rows: readonly Fragment[],
  options: ReadTextOptions,
  kind: SourceKind | null,
  source: string,
): Story {
  const title = takeHeadline(rows, options.headline ?? null);
  if (!title) return { item: null, rows, report: [] };
  const stamp = field(title.rows, 'publishedAt');
  const published = options.published ?? stamp ?? field(title.rows, 'modifiedAt');
  const context: DatelineContext = { published, places: new Set((options.places ?? []).map(foldWords)) };
  const placed = takeDateline(title.rows, context);
  const headline = normalizeForStorage(title.text);
  const settled = settleText(findStructure(dropRepeats(placed.rows, title.from === 'first-sentence' ? '' : headline)));
  const blocks = numberBlocks(toBlocks(settled));
  const report: ReportLine[] = [];
  if (title.from === 'first-sentence') {
    const line = rows.find((row) => row.role === 'text')?.line ?? 1;
    const code = 'headline-from-first-sentence';
    report.push({ source: options.source, line, action: 'warning', as: 'headline', code, message: messageOf(code) });
  }
  if (!hasBody(blocks, title.from)) return { item: null, rows: settled, report: [] };
  const item: RawItem = {
    source,
    kind: kind ?? kindOf(headline, blocks, settled),
    headline,
    headlineFrom: title.from,
    lang: options.lang ?? 'hi',
    standfirst: null,
    dateline: placed.dateline,
    byline: field(settled, 'byline') ?? placed.byline,
    agency: placed.agency ?? field(settled, 'agency'),
    publishedAt: options.published ?? stamp,
    modifiedAt: field(settled, 'modifiedAt'),
    canonicalUrl: field(settled, 'url'),
    publisher: field(settled, 'publisher'),
    key: null,
    blocks,
    ...enrich(blocks, title.from === 'first-sentence' ? null : headline, published),
  };
  return { item, rows: settled, report };
}

function refuse(
  options: ReadTextOptions,
  rows: readonly Fragment[],
  line: number,
  code: string,
  values: Record<string, string> = {},
): Reading {
  const { source } = options;
  const message = messageOf(code, values) ?? code;
  const report = rows.flatMap((row) =>
    [row.line, ...row.more].map((number): ReportLine => {
      const blank = row.role === 'blank';
      const why = blank ? 'blank-line' : code;
      return {
        source,
        line: number,
        action: blank ? 'blank' : 'dropped',
        as: null,
        code: why,
        message: blank ? messageOf(why) : message,
      };
    }),
  );
  return { items: [], refused: [{ source, line, code, message }], report };
}

/**
 * Reads raw news text into items and accounts for every line of it. Pure: the same text gives the same reading.
 * Nothing is invented; what cannot be told stays `null`, and what cannot be read is refused with line and reason.
 * @param text decoded text; a BOM, any line ends and either normal form are fine.
 */
export function readText(text: string, options: ReadTextOptions): Reading {
  const lines = splitLines(text);
  const raw = toRows(lines);
  if (text.replace(/^\ufeff/, '') === '') return refuse(options, raw, 1, 'empty');
  if (raw.every((row) => row.role === 'blank')) return refuse(options, raw, 1, 'only-whitespace');
  const fault = findTextFault(lines, options.lang !== null && options.lang !== undefined);
  if (fault) return refuse(options, raw, fault.line, fault.code);
  const firstLine = raw.find((row) => row.role !== 'blank')?.line ?? 1;
  const language = devanagariLanguage(text);
  if (!options.lang && language !== 'hi') return refuse(options, raw, firstLine, 'other-language', { language });

  const rows = takeRelated(cutPromos(takeFurniture(raw)));
  const starts = storyStarts(rows, options.places ?? []);
  if (starts.length > 1 && !options.split) {
    const refused = refuse(options, raw, starts[0] ?? 1, 'several-stories', { lines: starts.join(', ') });
    const code = 'story-start';
    const marks = starts.map(
      (line): ReportLine => ({
        source: options.source,
        line,
        action: 'warning',
        as: null,
        code,
        message: messageOf(code),
      }),
    );
    return { ...refused, report: [...refused.report, ...marks].sort((a, b) => a.line - b.line) };
  }
  const parts = starts.length > 1 ? splitStories(rows, starts) : [rows];
  const stories = parts.map((part, index) =>
    readStory(
      part,
      options,
      parts.length > 1 ? 'several-stories' : null,
      parts.length > 1 ? `${options.source}#${index + 1}` : options.source,
    ),
  );
  const items = stories.flatMap((story) => story.item ?? []);
  const settled = stories.flatMap((story) => story.rows);
  if (items.length === 0) return refuse(options, raw, firstLine, 'no-body');
  if (items.length === 1 && items[0]?.kind === 'listing') return refuse(options, raw, firstLine, 'listing');
  const report = [
    ...account(options.source, settled),
    ...spellingWarnings(options.source, settled),
    ...stories.flatMap((story) => story.report),
  ];
  return { items, refused: [], report: report.sort((a, b) => a.line - b.line) };
}
