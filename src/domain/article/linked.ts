import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { HttpUrlSchema, IdSchema, InnerPathSchema, PlainTextSchema, TextSchema } from '../values/text-schema.ts';

/** An id that is used as the `id` of an element. */
const AnchorSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/));
const LangSchema = v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}$/)));

/** An entity named in a sentence. Offsets are UTF-16 units of the sentence's text. */
export const MentionSchema = v.object({
  start: v.number(),
  end: v.number(),
  entity: IdSchema,
  /** Full name, where a short form (`रैट्स`) stands first in the text and nothing near says what it is short for. */
  fullName: v.optional(TextSchema),
});
export type Mention = v.InferOutput<typeof MentionSchema>;

/** One sentence; the texts of a block's sentences, joined, are the block's text. The id is made by `sentence-id.ts`. */
export const SentenceSchema = v.object({
  id: AnchorSchema,
  text: PlainTextSchema,
  /** Mentions to show as links: the first of each entity in a section. Absent when none. */
  mentions: v.optional(v.array(MentionSchema)),
  /** Timeline events that the sentence names. Absent when none. */
  events: v.optional(v.array(IdSchema)),
});
export type Sentence = v.InferOutput<typeof SentenceSchema>;

const SentencesSchema = v.array(SentenceSchema);
const nullableText = v.nullable(TextSchema);

/** A block as the data files carry it: text split into sentences, with the links found in them. */
export const LinkedBlockSchema = v.variant('type', [
  v.object({ id: AnchorSchema, type: v.literal('paragraph'), sentences: SentencesSchema }),
  v.object({ id: AnchorSchema, type: v.literal('heading'), sentences: SentencesSchema }),
  v.object({
    id: AnchorSchema,
    type: v.literal('quote'),
    sentences: SentencesSchema,
    speaker: nullableText,
    lang: LangSchema,
  }),
  v.object({
    id: AnchorSchema,
    type: v.literal('post'),
    sentences: SentencesSchema,
    author: nullableText,
    date: v.nullable(EdtfDateSchema),
    lang: LangSchema,
    url: v.nullable(HttpUrlSchema),
  }),
  v.object({ id: AnchorSchema, type: v.literal('list'), ordered: v.boolean(), items: v.array(SentencesSchema) }),
  v.object({
    id: AnchorSchema,
    type: v.literal('table'),
    caption: nullableText,
    header: v.array(PlainTextSchema),
    rows: v.array(v.array(PlainTextSchema)),
  }),
  v.object({
    id: AnchorSchema,
    type: v.literal('figure'),
    src: v.nullable(InnerPathSchema),
    alt: PlainTextSchema,
    width: v.nullable(v.number()),
    height: v.nullable(v.number()),
    caption: nullableText,
    credit: nullableText,
  }),
  v.object({ id: AnchorSchema, type: v.literal('related'), headline: TextSchema, target: v.nullable(IdSchema) }),
]);
export type LinkedBlock = v.InferOutput<typeof LinkedBlockSchema>;
