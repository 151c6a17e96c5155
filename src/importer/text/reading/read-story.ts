import { foldWords } from '#hindi/text/fold.ts';
import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { dropRepeats } from '../body/drop-repeats.ts';
import { enrich } from '../body/enrich.ts';
import { settleText } from '../body/settle-text.ts';
import { findStructure } from '../body/structure.ts';
import { numberBlocks, toBlocks } from '../body/to-blocks.ts';
import { isBody, isHeadlineLike } from '../cues/line-shape.ts';
import type { DatelineContext } from '../head/dateline.ts';
import { takeDateline } from '../head/take-dateline.ts';
import { firstSentence, takeHeadline } from '../head/take-headline.ts';
import type { Fragment } from '../model/fragment.ts';
import { messageOf } from '../model/messages.ts';
import type { HeadlineFrom, RawBlock, RawItem, SourceKind } from '../model/raw-item.ts';
import type { ReportLine } from '../model/reading.ts';
import { kindOf } from '../stories/kind-of.ts';

/**
 * Fields that a format gives beside the body, such as a page's JSON-LD or a feed's elements. The others are read from the
 * text.
 */
export type KnownFields = Partial<
  Pick<
    RawItem,
    | 'headline'
    | 'standfirst'
    | 'byline'
    | 'agency'
    | 'publishedAt'
    | 'modifiedAt'
    | 'canonicalUrl'
    | 'publisher'
    | 'key'
  >
>;

/** What is known of a story before it is read. */
export type StoryOptions = {
  /** Name of the file, for the report. */
  readonly file: string;
  /** Name of this item. */
  readonly source: string;
  /** Headline that the editor gives. */
  readonly headline: string | null;
  /** ISO day of publishing that the editor gives. */
  readonly published: string | null;
  /** BCP 47 language that the editor gives. */
  readonly lang: string | null;
  /** Names of further dateline places. */
  readonly places: readonly string[];
  /** Kind of the story; `null` to determine it from the text. */
  readonly kind: SourceKind | null;
  readonly known: KnownFields;
};

/** The result of reading a story. `item` is `null` when there is no body; `rows` have their final roles. */
export type Story = {
  readonly item: RawItem | null;
  readonly rows: readonly Fragment[];
  readonly report: readonly ReportLine[];
};

/** The value of the first row with a role, or `null`. */
const field = (rows: readonly Fragment[], role: Fragment['role']): string | null => {
  const value = rows.find((row) => row.role === role && row.value !== null)?.value;
  return value ? normalizeForStorage(value) : null;
};

/** Whether a story has a body: a single line that does not end a sentence is not one. */
function hasBody(blocks: readonly RawBlock[], from: HeadlineFrom): boolean {
  const body = blocks.filter(({ type }) => type !== 'related' && type !== 'figure' && type !== 'heading');
  const [only] = body;
  const captions = blocks.filter((block) => block.type === 'figure' && isBody(block.caption ?? ''));
  // In a gallery the captions are the body; one picture with a caption is not a gallery.
  if (body.length === 0 && captions.length >= 2) return true;
  const singleLine =
    body.length === 1 && from === 'first-sentence' && only?.type === 'paragraph' && isHeadlineLike(only.text);
  return body.length > 0 && !singleLine;
}

/** Reads the rows of one story: headline, dateline, repeats, lists and tables, subheads; then makes blocks and the item. */
export function readStory(rows: readonly Fragment[], options: StoryOptions): Story {
  const { known } = options;
  const places = new Set(options.places.map(foldWords));
  const title = takeHeadline(rows, options.headline, known.headline ?? null, { published: null, places });
  if (!title) return { item: null, rows, report: [] };
  const stamp = known.publishedAt ?? field(title.rows, 'publishedAt');
  const published = options.published ?? stamp ?? field(title.rows, 'modifiedAt');
  const context: DatelineContext = { published, places };
  const standsIn = title.from === 'first-sentence';
  const once = dropRepeats(title.rows, standsIn ? '' : normalizeForStorage(title.text));
  const placed = takeDateline(once, context);
  const headline = normalizeForStorage((standsIn ? firstSentence(placed.rows) : null) ?? title.text);
  const settled = settleText(findStructure(placed.rows));
  const blocks = numberBlocks(toBlocks(settled));
  const report: ReportLine[] = [];
  if (standsIn) {
    const line = rows.find((row) => row.role === 'text')?.line ?? 1;
    const code = 'headline-from-first-sentence';
    report.push({ source: options.file, line, action: 'warning', as: 'headline', code, message: messageOf(code) });
  }
  if (!hasBody(blocks, title.from)) return { item: null, rows: settled, report: [] };
  const item: RawItem = {
    source: options.source,
    kind: options.kind ?? kindOf(headline, blocks, settled),
    headline,
    headlineFrom: title.from,
    lang: options.lang ?? 'hi',
    standfirst: known.standfirst ?? null,
    dateline: placed.dateline,
    byline: known.byline ?? field(settled, 'byline') ?? placed.byline,
    agency: known.agency ?? placed.agency ?? field(settled, 'agency'),
    publishedAt: options.published ?? stamp,
    modifiedAt: known.modifiedAt ?? field(settled, 'modifiedAt'),
    canonicalUrl: known.canonicalUrl ?? field(settled, 'url'),
    publisher: known.publisher ?? field(settled, 'publisher'),
    key: known.key ?? null,
    blocks,
    ...enrich(blocks, standsIn ? null : headline, published),
  };
  return { item, rows: settled, report };
}
