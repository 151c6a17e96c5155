import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { EntityKindSchema } from '../entity/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';

/** What ties two stories together, strongest first. */
export const RELATION_KINDS = ['editor', 'event', 'entities', 'similar'] as const;
export const RelationKindSchema = v.picklist(RELATION_KINDS);
export type RelationKind = v.InferOutput<typeof RelationKindSchema>;

/** Why a story is offered: facts only, the interface words them. */
export const ReasonSchema = v.object({
  /** The timeline event both speak of. */
  event: v.nullable(v.object({ id: IdSchema, label: TextSchema })),
  /** What both name, the rarest and most central first, at most three, house names. */
  entities: v.array(v.object({ id: IdSchema, name: TextSchema, kind: EntityKindSchema })),
  /** Running story both belong to. */
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

/** What a card shows of an article. */
export const CardSchema = v.object({
  id: IdSchema,
  headline: TextSchema,
  /** Day of the story; `null` when unknown (an explainer has its publishing day). */
  date: v.nullable(EdtfDateSchema),
  place: v.nullable(TextSchema),
  kind: v.picklist(['news', 'explainer']),
});
export type Card = v.InferOutput<typeof CardSchema>;

/** What a list shows of an article: the card and its standfirst. */
export const SummarySchema = v.object({ ...CardSchema.entries, standfirst: v.nullable(TextSchema) });
export type Summary = v.InferOutput<typeof SummarySchema>;
