import * as v from 'valibot';
import { EntityKindSchema } from '../entity/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';

/** What relates two stories, strongest first. */
export const RELATION_KINDS = ['editor', 'event', 'entities', 'similar'] as const;
export const RelationKindSchema = v.picklist(RELATION_KINDS);
export type RelationKind = v.InferOutput<typeof RelationKindSchema>;

/** Why a story is offered, as facts; the interface words them. */
export const ReasonSchema = v.object({
  /** The timeline event that both stories are about. */
  event: v.nullable(v.object({ id: IdSchema, label: TextSchema })),
  /** Entities that both stories name, at most three, the rarest and most central first, by their house names. */
  entities: v.array(v.object({ id: IdSchema, name: TextSchema, kind: EntityKindSchema })),
  /** The running story that both belong to. */
  storyline: v.nullable(v.object({ id: IdSchema, title: TextSchema })),
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
  /** Label of the timeline event that both stories are about. */
  event: v.nullable(TextSchema),
  /** Names that stand in both stories, rarest first. */
  names: v.array(TextSchema),
  /** Title of the running story that both belong to. */
  storyline: v.nullable(TextSchema),
});
export type Tie = v.InferOutput<typeof TieSchema>;
