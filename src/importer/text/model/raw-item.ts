import type { FoundDate } from '#hindi/dates/find-dates.ts';

/** The kind of text a source holds. The stories of a split file keep `several-stories`, so that an editor checks them. */
export type SourceKind = 'article' | 'several-stories' | 'round-up' | 'gallery' | 'listing';

/** A block without its id. `line` is the source line on which it begins. */
export type RawBody = { readonly line: number } & (
  | { readonly type: 'paragraph' | 'heading'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string; readonly speaker: string | null }
  | {
      readonly type: 'post';
      readonly text: string;
      readonly author: string | null;
      /** ISO day. */
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
      /** Address of the picture on the source's site. The importer never fetches it. */
      readonly url: string | null;
      readonly alt: string;
      readonly caption: string | null;
      readonly credit: string | null;
    }
  | { readonly type: 'related'; readonly headline: string; readonly url: string | null }
);

/** A block with its id: `b1`, `b2` … in the order of the text. */
export type RawBlock = RawBody & { readonly id: string };

/** A quotation in the text. `speaker` is `null` when the text does not name one; `block` is a block id. */
export type RawQuote = { readonly text: string; readonly speaker: string | null; readonly block: string };

/** Where the headline comes from: the first sentence stands in when the source has none. */
export type HeadlineFrom = 'first-sentence' | 'input' | 'option';

/** One story, as every format reader (text, page, feed, JSON-LD) returns it. Absent values are `null`. */
export type RawItem = {
  /** File name, with `#` and the number of the item when the file holds several. */
  readonly source: string;
  readonly kind: SourceKind;
  readonly headline: string;
  readonly headlineFrom: HeadlineFrom;
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly standfirst: string | null;
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null;
  readonly byline: string | null;
  readonly agency: string | null;
  /** ISO day. */
  readonly publishedAt: string | null;
  /** ISO day. */
  readonly modifiedAt: string | null;
  readonly canonicalUrl: string | null;
  /** Publisher, as the source names it. */
  readonly publisher: string | null;
  /** Identity across imports: the guid of a feed item or the canonical URL of a page. `null` for plain text. */
  readonly key: string | null;
  readonly blocks: readonly RawBlock[];
  readonly quotes: readonly RawQuote[];
  readonly dates: readonly FoundDate[];
};
