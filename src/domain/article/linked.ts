import * as v from 'valibot';
import { IdSchema, PlainTextSchema, TextSchema } from '../values/text-schema.ts';
import { BLOCK_FIELDS } from './block-fields.ts';

/** An id that is used as the `id` of an element. */
const AnchorSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/));

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

/** Numbers of the story's sources that hold what the block says, from 1. Absent when it is not said block by block. */
const cites = v.optional(v.array(v.number()));

/** A block as the data files carry it: text split into sentences, with the links found in them. */
export const LinkedBlockSchema = v.variant('type', [
  v.object({ id: AnchorSchema, type: v.literal('paragraph'), sentences: SentencesSchema, cites }),
  v.object({ id: AnchorSchema, type: v.literal('heading'), sentences: SentencesSchema }),
  v.object({ id: AnchorSchema, type: v.literal('quote'), sentences: SentencesSchema, cites, ...BLOCK_FIELDS.quote }),
  v.object({ id: AnchorSchema, type: v.literal('post'), sentences: SentencesSchema, cites, ...BLOCK_FIELDS.post }),
  v.object({ id: AnchorSchema, type: v.literal('list'), items: v.array(SentencesSchema), cites, ...BLOCK_FIELDS.list }),
  v.object({ id: AnchorSchema, type: v.literal('table'), cites, ...BLOCK_FIELDS.table }),
  v.object({ id: AnchorSchema, type: v.literal('figure'), cites, ...BLOCK_FIELDS.figure }),
  v.object({ id: AnchorSchema, type: v.literal('related'), ...BLOCK_FIELDS.related }),
]);
export type LinkedBlock = v.InferOutput<typeof LinkedBlockSchema>;
