import { foldWords } from '#hindi/text/fold.ts';
import { fragment } from '../../text/reading/fragment.ts';
import { messageOf } from '../../text/reading/messages.ts';
import type { RawBody, Reading, ReportLine } from '../../text/reading/raw-item.ts';
import { type ReadOptions, readRows } from '../../text/reading/read-rows.ts';
import { joinReadings } from '../bytes/join-readings.ts';
import { htmlText, parseHtml } from '../html/dom.ts';
import { authorFields } from '../html/page-facts.ts';
import { htmlRows, withAddresses } from '../html/read-html.ts';

export type FeedOptions = ReadOptions & {
  /** Items published before this ISO day are left out. */
  readonly since?: string | null;
};

/** One entry of a feed of any format. */
export type FeedEntry = {
  readonly line: number;
  readonly title: string | null;
  readonly html: string;
  readonly summary: string | null;
  readonly url: string | null;
  readonly key: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly base: string | null;
  readonly figures: readonly RawBody[];
};

/** The account of an entry that is no article. */
function dropped(source: string, line: number, code: string, values: Record<string, string> = {}): ReportLine {
  return { source, line, action: 'dropped', as: null, code, message: messageOf(code, values) };
}

/** What makes an entry the very one that stood before: key, title and text. A guid alone is not enough, some houses give one to all. */
const faceOf = ({ key, title, html, figures }: FeedEntry): string =>
  JSON.stringify([
    key,
    foldWords(title ?? ''),
    foldWords(htmlText(html)),
    figures.map((figure) => ({ ...figure, line: 0 })),
  ]);

/** Reads entries of a feed of any format, one article an entry; an entry that comes again word for word is left out. */
export function readEntries(entries: readonly FeedEntry[], source: string, options: FeedOptions): Reading {
  const seen = new Set<string>();
  return joinReadings(
    entries.map((entry, index) => {
      const face = faceOf(entry);
      if (seen.has(face))
        return { items: [], refused: [], report: [dropped(options.source, entry.line, 'repeated-item')] };
      seen.add(face);
      const day = entry.published ?? entry.modified;
      if (options.since && day !== null && day < options.since) {
        return { items: [], refused: [], report: [dropped(options.source, entry.line, 'before-since', { day })] };
      }
      const { rows, links } = htmlRows(parseHtml(entry.html).body, entry.base, source);
      const pictured = rows.some((row) => row.ready?.type === 'figure');
      const figures = pictured
        ? []
        : entry.figures.map((body) => fragment({ line: body.line, text: '', role: 'ready', ready: body }));
      const item = `${options.source}#${index + 1}`;
      const titled = entry.title === null && rows.length === 0 ? [] : [...figures, ...rows];
      const heading =
        titled.length === 0 && entry.title !== null
          ? [fragment({ line: entry.line, text: entry.title, role: 'text' })]
          : titled;
      const reading = readRows(heading, {
        ...options,
        item,
        single: true,
        known: {
          ...(entry.title ? { headline: entry.title } : {}),
          ...(entry.published ? { publishedAt: entry.published } : {}),
          ...(entry.modified && entry.modified !== entry.published ? { modifiedAt: entry.modified } : {}),
          ...(entry.url ? { canonicalUrl: entry.url } : {}),
          ...(entry.publisher ? { publisher: entry.publisher } : {}),
          ...(entry.key ? { key: entry.key } : {}),
          ...authorFields(entry.authors.map((name) => ({ name }))),
        },
      });
      const named = reading.refused.map((refusal) => ({ ...refusal, source: item, line: entry.line }));
      return withAddresses({ ...reading, refused: named }, links);
    }),
  );
}
