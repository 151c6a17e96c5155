import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { HttpUrlSchema, IdSchema, LangSchema, TextSchema } from '../values/text-schema.ts';
import { BLOCK_FIELDS, MOST_BLOCKS } from './block-fields.ts';

/** The name by which `cites` point to a source: a letter, then letters, digits and hyphens. */
export const SourceKeySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9-]{0,31}$/, 'key of a source: a letter, then letters, digits or hyphens'),
);

/** Keys of the sources that hold what a text says. */
export const CitesSchema = v.optional(v.array(SourceKeySchema));

/** What others have published. */
const PublishedSourceSchema = v.strictObject({
  own: v.optional(v.literal(false)),
  key: v.optional(SourceKeySchema),
  /** Headline or title as the publisher printed it. */
  title: TextSchema,
  /** The title is our description: the source has none, or it is not known. */
  described: v.optional(v.boolean()),
  publisher: TextSchema,
  url: HttpUrlSchema,
  /** Day of the source; left out when it is not known. */
  date: v.optional(EdtfDateSchema),
  /** Language of the source page, BCP 47; `null` when Hindi. */
  lang: v.optional(v.nullable(LangSchema), null),
});
export type PublishedSource = v.InferOutput<typeof PublishedSourceSchema>;

/** What our own reporter saw or was told. */
const OwnReportSchema = v.strictObject({
  own: v.literal(true),
  key: v.optional(SourceKeySchema),
  reporter: TextSchema,
  place: v.nullable(TextSchema),
  date: EdtfDateSchema,
});

/** Where a story's facts come from. */
export const SourceSchema = v.variant('own', [OwnReportSchema, PublishedSourceSchema]);
export type Source = v.InferOutput<typeof SourceSchema>;

/** The sources of a file by their keys. */
export const SourcesByKeySchema = v.record(SourceKeySchema, PublishedSourceSchema);

/** One fact of `keyPoints`. */
const KeyPointSchema = v.union([
  v.pipe(
    TextSchema,
    v.transform((text): { text: string; cites?: string[] | undefined } => ({ text })),
  ),
  v.strictObject({ text: TextSchema, cites: CitesSchema }),
]);

/** Where and when a story is told from. An explainer has no place. */
export const DatelineSchema = v.strictObject({
  place: v.nullable(TextSchema),
  date: v.nullable(EdtfDateSchema),
});

/** Block ids are given once, by the importer or an editor, and never reused: `?s=` links are built on them. */
const BlockIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]{0,15}$/, 'block id: a letter, then letters or digits'),
);

const { quote, post, list, table, figure, related } = BLOCK_FIELDS;

/** One block of a body, as an editor writes it. */
export const BlockSchema = v.variant('type', [
  v.strictObject({ id: BlockIdSchema, type: v.literal('paragraph'), text: TextSchema, cites: CitesSchema }),
  v.strictObject({ id: BlockIdSchema, type: v.literal('heading'), text: TextSchema }),
  v.strictObject({
    id: BlockIdSchema,
    type: v.literal('quote'),
    cites: CitesSchema,
    text: TextSchema,
    speaker: v.optional(quote.speaker, null),
    lang: v.optional(quote.lang, null),
  }),
  v.strictObject({
    id: BlockIdSchema,
    type: v.literal('post'),
    cites: CitesSchema,
    text: TextSchema,
    author: v.optional(post.author, null),
    date: v.optional(post.date, null),
    lang: v.optional(post.lang, null),
    url: v.optional(post.url, null),
  }),
  v.strictObject({
    id: BlockIdSchema,
    type: v.literal('list'),
    cites: CitesSchema,
    ordered: v.optional(list.ordered, false),
    items: v.pipe(v.array(TextSchema), v.minLength(1)),
  }),
  v.strictObject({
    id: BlockIdSchema,
    type: v.literal('table'),
    cites: CitesSchema,
    caption: v.optional(table.caption, null),
    header: v.optional(table.header, []),
    rows: v.pipe(table.rows, v.minLength(1)),
  }),
  v.strictObject({
    id: BlockIdSchema,
    type: v.literal('figure'),
    cites: CitesSchema,
    src: figure.src,
    alt: figure.alt,
    width: v.optional(figure.width, null),
    height: v.optional(figure.height, null),
    caption: v.optional(figure.caption, null),
    credit: v.optional(figure.credit, null),
  }),
  v.strictObject({
    id: BlockIdSchema,
    type: v.literal('related'),
    headline: related.headline,
    target: related.target,
  }),
]);
export type Block = v.InferOutput<typeof BlockSchema>;

/** A correction or addition after publishing. */
export const UpdateSchema = v.strictObject({
  date: EdtfDateSchema,
  text: TextSchema,
  /** Blocks that the update changed. */
  blocks: v.optional(v.array(BlockIdSchema), []),
});

/** One short line, as readers see it on a card. */
const LineSchema = v.pipe(TextSchema, v.maxLength(80, 'at most 80 characters'), v.regex(/^[^\r\n]*$/, 'one line'));

/** Links that an editor adds or forbids by hand. */
const EditorLinksSchema = v.strictObject({
  /** Articles that the editor wants among the related stories, first to last, each with one line that says why. */
  related: v.optional(v.array(v.strictObject({ id: IdSchema, reason: LineSchema })), []),
  /** Articles that must not be offered from here. */
  notRelated: v.optional(v.array(IdSchema), []),
  /** Words of a block that name an entity by a name that is not in its list. */
  entities: v.optional(v.array(v.strictObject({ block: BlockIdSchema, text: TextSchema, entity: IdSchema })), []),
  /** Entity ids never to be linked in this text. */
  notEntities: v.optional(v.array(IdSchema), []),
  /** Entities not meant in one block, though their name stands there (a station that is named after a town). */
  notMentions: v.optional(v.array(v.strictObject({ block: BlockIdSchema, entity: IdSchema })), []),
  /** Events named by a block that the date grammar cannot see. */
  events: v.optional(v.array(v.strictObject({ block: BlockIdSchema, event: IdSchema })), []),
  /** Events never to be linked in this text. */
  notEvents: v.optional(v.array(IdSchema), []),
});

/** An article as editors write it: `src/content/articles/<id>.json`. */
export const ArticleSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Slug in Latin letters; also the file name. */
  id: IdSchema,
  kind: v.optional(v.picklist(['news', 'explainer']), 'news'),
  lang: v.optional(LangSchema, 'hi'),
  headline: TextSchema,
  /** What the importer made the headline from when the input had none. */
  headlineFrom: v.optional(v.nullable(v.picklist(['first-sentence', 'input', 'option'])), null),
  standfirst: v.nullable(TextSchema),
  dateline: DatelineSchema,
  /** Day when it was first published here, `null` when the input gave none. The day that it tells of is the dateline's. */
  publishedAt: v.nullable(EdtfDateSchema),
  modifiedAt: v.optional(v.nullable(EdtfDateSchema), null),
  byline: v.nullable(TextSchema),
  agency: v.optional(v.nullable(TextSchema), null),
  canonicalUrl: v.optional(v.nullable(HttpUrlSchema), null),
  keyPoints: v.optional(v.pipe(v.array(KeyPointSchema), v.maxLength(4)), []),
  blocks: v.pipe(v.array(BlockSchema), v.minLength(1), v.maxLength(MOST_BLOCKS, 'more than 4,000 blocks')),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'sources is empty: name at least one source')),
  updates: v.optional(v.array(UpdateSchema), []),
  /** Running stories this article belongs to. */
  storylines: v.optional(v.array(IdSchema), []),
  /** Events that this article reports, the main one first. */
  events: v.optional(v.array(IdSchema), []),
  links: v.optional(EditorLinksSchema, {}),
});
export type Article = v.InferOutput<typeof ArticleSchema>;
