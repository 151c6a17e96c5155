import * as v from 'valibot';
import { EntityKindSchema } from '../entity/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';

/** What relates two stories, strongest first. */
export const RELATION_KINDS = ['editor', 'event', 'entities', 'similar'] as const;
export const RelationKindSchema = v.picklist(RELATION_KINDS);
export type RelationKind = v.InferOutput<typeof RelationKindSchema>;

/** A sentence that a reason rests on, by its block and its own id. */
export const SentenceRefSchema = v.object({ block: IdSchema, sentence: v.string() });
export type SentenceRef = v.InferOutput<typeof SentenceRefSchema>;

/** Where the other story stands in the running story that both belong to. */
export const OrderSchema = v.picklist(['next', 'previous']);
export type Order = v.InferOutput<typeof OrderSchema>;

/** Why a story is offered, as facts; the interface words them. */
export const ReasonSchema = v.object({
  /** What an editor wrote, to be shown as it is. */
  line: v.nullable(TextSchema),
  /** Set for the stories that come before and after this one in their running story. */
  order: v.nullable(OrderSchema),
  /** The timeline event that both texts tell of. */
  event: v.nullable(v.object({ id: IdSchema, label: TextSchema })),
  /** Entities that both texts name, at most three, those that say most first, by their house names. */
  entities: v.array(v.object({ id: IdSchema, name: TextSchema, kind: EntityKindSchema })),
  /** Words that both texts use and few others, as the other text writes them; only where there is no event and no person. */
  words: v.array(TextSchema),
  /** The running story that both belong to. */
  storyline: v.nullable(v.object({ id: IdSchema, title: TextSchema })),
  /** Sentences of both texts that hold what the reason names; empty where an editor's line stands for itself. */
  evidence: v.object({ from: v.array(SentenceRefSchema), to: v.array(SentenceRefSchema) }),
});
export type Reason = v.InferOutput<typeof ReasonSchema>;

/** One story points to another. */
export const RelationSchema = v.object({
  from: IdSchema,
  to: IdSchema,
  kind: RelationKindSchema,
  reason: ReasonSchema,
});
export type Relation = v.InferOutput<typeof RelationSchema>;

/** A reason as the data files carry it: labels and names, no ids. */
export const TieSchema = v.object({
  kind: RelationKindSchema,
  /** Label of the timeline event that both stories tell of. */
  event: v.nullable(TextSchema),
  /** Names, or words in quotation marks, that stand in both stories, those that say most first. */
  names: v.array(TextSchema),
  /** Title of the running story that both belong to. */
  storyline: v.nullable(TextSchema),
  /** What an editor wrote; absent where nobody did, and in files of older builds. */
  line: v.optional(TextSchema),
  /** Absent unless the stories follow one another, and in files of older builds. */
  order: v.optional(OrderSchema),
});
export type Tie = v.InferOutput<typeof TieSchema>;
