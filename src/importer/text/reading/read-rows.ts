import { dropRepeats } from '../body/drop-repeats.ts';
import { liveTimes } from '../body/live-times.ts';
import { takeReporterNames } from '../furniture/reporter-names.ts';
import { takeSignOffs } from '../furniture/sign-offs.ts';
import { takeFurniture } from '../furniture/take-furniture.ts';
import { devanagariLanguage } from '../input/devanagari-language.ts';
import { findIllegible } from '../input/legibility.ts';
import type { Fragment } from '../model/fragment.ts';
import { messageOf, type TextRefusalCode } from '../model/messages.ts';
import { joinReadings, type Reading, type ReportLine } from '../model/reading.ts';
import { cutPromos } from '../promotion/cut-promos.ts';
import { takeRelated } from '../related/take-related.ts';
import { account } from '../report/account.ts';
import { refuseRows } from '../report/refuse.ts';
import { spellingWarnings } from '../report/spelling-warnings.ts';
import { splitStories, storyStarts } from '../stories/story-starts.ts';
import { type KnownFields, readStory } from './read-story.ts';

/** What the editor or the site tells the readers. Absent values are read from the text. */
export type ReadOptions = {
  /** Name of the source, for the report and the messages. */
  readonly source: string;
  /** Headline that the editor gives; used whatever the text says. */
  readonly headline?: string | null;
  /** ISO day of publishing that the editor gives. */
  readonly published?: string | null;
  /** BCP 47 language. When given, the language of the text is not checked. */
  readonly lang?: string | null;
  /** Split a text with several stories instead of refusing it. */
  readonly split?: boolean;
  /** Names of the site's places, which datelines may have. */
  readonly places?: readonly string[];
};

/** What a format knows beside the rows. */
export type RowsOptions = ReadOptions & {
  /** Name of this item, when the file holds several. */
  readonly item?: string;
  readonly known?: KnownFields;
  /** Whether the format guarantees that this is one story. */
  readonly single?: boolean;
};

function refuseSeveral(source: string, raw: readonly Fragment[], starts: readonly number[]): Reading<TextRefusalCode> {
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

/** Gives roles to everything that is not body text: page furniture, promotion and related stories. */
function takeNonBody(raw: readonly Fragment[]): Fragment[] {
  const furnished = takeSignOffs(takeReporterNames(liveTimes(takeFurniture(raw))));
  return takeRelated(cutPromos(furnished));
}

/**
 * Reads the rows of any format into stories, with a report on every row. Checks that the text is legible Hindi, takes out what
 * is not body text, finds where stories begin, and reads each story.
 */
export function readRows(raw: readonly Fragment[], options: RowsOptions): Reading<TextRefusalCode> {
  const { source } = options;
  const lines = raw.map((row) => ({ number: row.line, text: textOf(row) }));
  const illegible = findIllegible(lines, Boolean(options.lang));
  if (illegible) return refuseRows(source, raw, illegible.line, illegible.code);
  const firstLine = raw.find((row) => row.role !== 'blank')?.line ?? 1;
  const language = options.lang ? 'hi' : devanagariLanguage(lines.map(({ text }) => text).join('\n'));
  if (language !== 'hi') return refuseRows(source, raw, firstLine, 'other-language', { language });

  const rows = takeNonBody(raw);
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
  const { refused, report } = joinReadings(
    stories.map((story, index): Reading<TextRefusalCode> => {
      if (!story.item) return refuseRows(source, parts[index] ?? [], parts[index]?.[0]?.line ?? firstLine, 'no-body');
      const rowsReport = [...account(source, story.rows), ...spellingWarnings(source, story.rows), ...story.report];
      return { items: [story.item], refused: [], report: rowsReport };
    }),
  );
  return { items, refused, report: [...report].sort((a, b) => a.line - b.line) };
}
