import type { FoundDate } from '#hindi/dates/find-dates.ts';

/** What a source turned out to be. Parts of a split file keep `several-stories`, so that an editor looks at them again. */
export type SourceKind = 'article' | 'several-stories' | 'round-up' | 'gallery' | 'listing';

/** A block as read, before it has its id. */
export type RawBody = { readonly line: number } & (
  | { readonly type: 'paragraph' | 'heading'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string; readonly speaker: string | null }
  | {
      readonly type: 'post';
      readonly text: string;
      readonly author: string | null;
      readonly date: string | null;
      readonly url: string | null;
    }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly type: 'table';
      readonly caption: string | null;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly type: 'figure';
      /** Where the picture was; it is never fetched. */
      readonly url: string | null;
      readonly alt: string;
      readonly caption: string | null;
      readonly credit: string | null;
    }
  | { readonly type: 'related'; readonly headline: string; readonly url: string | null }
);

/** A block with its id; ids are given in order, `b1`, `b2` … */
export type RawBlock = RawBody & { readonly id: string };

/** A quotation inside the text and who said it, when the text says so. */
export type RawQuote = { readonly text: string; readonly speaker: string | null; readonly block: string };

export type HeadlineFrom = 'first-sentence' | 'input' | 'option';

/** One story as any reader (text, page, feed, JSON-LD) hands it on: the seam between formats and articles. */
export type RawItem = {
  /** File name, or file name and item, for messages. */
  readonly source: string;
  readonly kind: SourceKind;
  readonly headline: string;
  readonly headlineFrom: HeadlineFrom;
  readonly lang: string;
  readonly standfirst: string | null;
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null;
  readonly byline: string | null;
  readonly agency: string | null;
  /** ISO day. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly canonicalUrl: string | null;
  /** Publisher as the source names it. */
  readonly publisher: string | null;
  /** Identity across runs: guid, canonical URL. `null` for plain text. */
  readonly key: string | null;
  readonly blocks: readonly RawBlock[];
  readonly quotes: readonly RawQuote[];
  readonly dates: readonly FoundDate[];
};

/** What became of a line or a part of it. */
export type Action = 'block' | 'related' | 'field' | 'dropped' | 'blank' | 'warning';

/** One row of the account. A line that held several things has several rows. */
export type ReportLine = {
  readonly source: string;
  readonly line: number;
  readonly action: Action;
  /** Block type or field name. */
  readonly as: string | null;
  readonly code: string | null;
  readonly message: string | null;
};

/** Input that gave no article, and why. */
export type Refusal = {
  readonly source: string;
  /** `null` when the whole file is at fault. */
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
};

/** What a reader gives back: items, refusals and the account of every line. */
export type Reading = {
  readonly items: readonly RawItem[];
  readonly refused: readonly Refusal[];
  readonly report: readonly ReportLine[];
};
