import { foldWords } from '#hindi/text/fold.ts';
import { fragment } from '../../text/model/fragment.ts';
import { type MessageCode, messageOf } from '../../text/model/messages.ts';
import type { RawBody } from '../../text/model/raw-item.ts';
import { joinReadings, type Reading } from '../../text/model/reading.ts';
import { type ReadOptions, readRows } from '../../text/reading/read-rows.ts';
import { parseHtml } from '../dom/dom.ts';
import { htmlText } from '../dom/dom-text.ts';
import { authorFields } from '../fields/author-fields.ts';
import { htmlRows, withAddresses } from '../html/html-rows.ts';

/** Options of the file readers. */
export type FeedOptions = ReadOptions & {
  /** ISO day; older entries of a feed are left out. */
  readonly since?: string | null;
};

/** An entry of a feed in any format. Absent values are `null`. */
export type FeedEntry = {
  /** Line of the source, from 1. */
  readonly line: number;
  readonly title: string | null;
  /** HTML of the content or, when there is none, of the description. */
  readonly html: string;
  readonly url: string | null;
  /** Identity across imports: the guid or the address. */
  readonly key: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** ISO day. */
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** Address that resolves the links of the content. */
  readonly base: string | null;
  readonly figures: readonly RawBody[];
};

/** The reading of an entry that is left out. */
function leftOut(source: string, line: number, code: MessageCode, values: Record<string, string> = {}): Reading {
  const message = messageOf(code, values);
  return { items: [], refused: [], report: [{ source, line, action: 'dropped', as: null, code, message }] };
}

/** Key, title, text and figures of an entry, to find repeated entries. The guid is not enough: some feeds repeat it. */
const fingerprint = ({ key, title, html, figures }: FeedEntry): string =>
  JSON.stringify([
    key,
    foldWords(title ?? ''),
    foldWords(htmlText(html)),
    figures.map((figure) => ({ ...figure, line: 0 })),
  ]);

/** Reads an entry as one story, `number` from 1. */
function readEntry(entry: FeedEntry, number: number, source: string, options: FeedOptions): Reading {
  const { rows, links } = htmlRows(parseHtml(entry.html).body, entry.base, source);
  const pictured = rows.some((row) => row.ready?.type === 'figure');
  const figures = pictured
    ? []
    : entry.figures.map((body) => fragment({ line: body.line, text: '', role: 'ready', ready: body }));
  const item = `${options.source}#${number}`;
  const content = entry.title === null && rows.length === 0 ? [] : [...figures, ...rows];
  const titled =
    content.length === 0 && entry.title !== null
      ? [fragment({ line: entry.line, text: entry.title, role: 'text' })]
      : content;
  const reading = readRows(titled, {
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
      ...authorFields(entry.authors),
    },
  });
  const refused = reading.refused.map((refusal) => ({ ...refusal, source: item, line: entry.line }));
  return withAddresses({ ...reading, refused }, links);
}

/**
 * Reads the entries of a feed, each as one story. Repeated entries and entries before `options.since` are left out.
 * @param source text of the file, for line numbers.
 */
export function readEntries(entries: readonly FeedEntry[], source: string, options: FeedOptions): Reading {
  const seen = new Set<string>();
  return joinReadings(
    entries.map((entry, index) => {
      const print = fingerprint(entry);
      if (seen.has(print)) return leftOut(options.source, entry.line, 'repeated-item');
      seen.add(print);
      const day = entry.published ?? entry.modified;
      return options.since && day !== null && day < options.since
        ? leftOut(options.source, entry.line, 'before-since', { day })
        : readEntry(entry, index + 1, source, options);
    }),
  );
}
