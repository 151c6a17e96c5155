import { dropRepeats } from '../body/drop-repeats.ts';
import { cutPromos } from '../furniture/cut-promos.ts';
import { takeFurniture } from '../furniture/take-furniture.ts';
import { takeRelated } from '../related/take-related.ts';
import { account, spellingWarnings } from './account.ts';
import type { Fragment } from './fragment.ts';
import { messageOf } from './messages.ts';
import type { Reading, ReportLine } from './raw-item.ts';
import { type KnownFields, readStory } from './read-story.ts';
import { splitStories, storyStarts } from './story-starts.ts';
import { devanagariLanguage, findTextFault } from './text-faults.ts';

export type ReadOptions = {
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

/** What a format knows beside the rows. */
export type RowsOptions = ReadOptions & {
  /** Name of this item, when the file holds several. */
  readonly item?: string;
  readonly known?: KnownFields;
  /** The format itself says that this is one story. */
  readonly single?: boolean;
};

/** Refuses rows as a whole, and accounts for each of them. */
export function refuseRows(
  source: string,
  rows: readonly Fragment[],
  line: number,
  code: string,
  values: Readonly<Record<string, string>> = {},
): Reading {
  const message = messageOf(code, values) ?? code;
  const report = rows.flatMap((row) =>
    [row.line, ...row.more].map((number): ReportLine => {
      const blank = row.role === 'blank';
      const why = blank ? 'blank-line' : code;
      const action = blank ? 'blank' : 'dropped';
      return { source, line: number, action, as: null, code: why, message: blank ? messageOf(why) : message };
    }),
  );
  return { items: [], refused: [{ source, line, code, message }], report };
}

function refuseSeveral(source: string, raw: readonly Fragment[], starts: readonly number[]): Reading {
  const refused = refuseRows(source, raw, starts[0] ?? 1, 'several-stories', { lines: starts.join(', ') });
  const code = 'story-start';
  const marks = starts.map(
    (line): ReportLine => ({ source, line, action: 'warning', as: null, code, message: messageOf(code) }),
  );
  return { ...refused, report: [...refused.report, ...marks].sort((a, b) => a.line - b.line) };
}

const textOf = (row: Fragment): string => {
  const body = row.ready;
  if (!body) return row.text;
  if (body.type === 'list') return body.items.join(' ');
  if (body.type === 'table') return body.rows.flat().join(' ');
  if (body.type === 'figure') return body.caption ?? '';
  return body.type === 'related' ? body.headline : body.text;
};

/**
 * Reads rows of any format into items and accounts for each row: language and legibility first, then furniture, promotion,
 * related links and the borders of stories, then story by story.
 */
export function readRows(raw: readonly Fragment[], options: RowsOptions): Reading {
  const { source } = options;
  const lines = raw.map((row) => ({ number: row.line, text: textOf(row) }));
  const fault = findTextFault(lines, Boolean(options.lang));
  if (fault) return refuseRows(source, raw, fault.line, fault.code);
  const firstLine = raw.find((row) => row.role !== 'blank')?.line ?? 1;
  const language = options.lang ? 'hi' : devanagariLanguage(lines.map(({ text }) => text).join('\n'));
  if (language !== 'hi') return refuseRows(source, raw, firstLine, 'other-language', { language });

  const rows = takeRelated(cutPromos(takeFurniture(raw)));
  const starts = options.single ? [] : storyStarts(dropRepeats(rows, ''), options.places ?? []);
  const several = starts.length > 1;
  if (several && !options.split) return refuseSeveral(source, raw, starts);
  const parts = several ? splitStories(rows, starts) : [rows];
  const name = options.item ?? source;
  const stories = parts.map((part, index) =>
    readStory(part, {
      file: source,
      source: several ? `${name}#${index + 1}` : name,
      headline: options.headline ?? null,
      published: options.published ?? null,
      lang: options.lang ?? null,
      places: options.places ?? [],
      kind: several ? 'several-stories' : null,
      known: options.known ?? {},
    }),
  );
  const items = stories.flatMap((story) => story.item ?? []);
  if (items.length === 0) return refuseRows(source, raw, firstLine, 'no-body');
  if (items.length === 1 && items[0]?.kind === 'listing') return refuseRows(source, raw, firstLine, 'listing');
  const told = stories.map((story, index): Reading => {
    if (!story.item) return refuseRows(source, parts[index] ?? [], parts[index]?.[0]?.line ?? firstLine, 'no-body');
    const report = [...account(source, story.rows), ...spellingWarnings(source, story.rows), ...story.report];
    return { items: [story.item], refused: [], report };
  });
  const refused = told.flatMap((reading) => reading.refused);
  const report = told.flatMap((reading) => reading.report);
  return { items, refused, report: report.sort((a, b) => a.line - b.line) };
}
