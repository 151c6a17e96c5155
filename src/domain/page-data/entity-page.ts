import * as v from 'valibot';
import { SummarySchema } from '../article/card.ts';
import { EntityKindSchema, EntitySchema } from '../entity/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';
import { PageSourceSchema } from './source.ts';
import { TimelineEventSchema } from './timeline.ts';

/** The list of all entities. */
export const EntitiesPageSchema = v.object({
  entities: v.array(
    v.object({ id: IdSchema, kind: EntityKindSchema, name: TextSchema, abbreviation: v.nullable(TextSchema) }),
  ),
});
export type EntitiesPage = v.InferOutput<typeof EntitiesPageSchema>;

/** The page of one entity. */
export const EntityPageSchema = v.object({
  entity: v.omit(EntitySchema, ['cites']),
  /** Sources of the explanation. Devices hold data without them. */
  sources: v.optional(v.array(PageSourceSchema), []),
  /** Running story about this entity. */
  storyline: v.nullable(
    v.object({ id: IdSchema, title: TextSchema, eventCount: v.number(), articleCount: v.number() }),
  ),
  /** Stories that name it, newest first, at most as many as a page holds. */
  articles: v.array(SummarySchema),
  /** How many stories name it. */
  articleCount: v.number(),
  /** Events it is part of, oldest first, by running story; the one about it is not among them. */
  timelines: v.array(v.object({ id: IdSchema, title: TextSchema, events: v.array(TimelineEventSchema) })),
});
export type EntityPage = v.InferOutput<typeof EntityPageSchema>;

/** Each throws when a value has another shape. */
export const parseEntitiesPage = parserOf(EntitiesPageSchema);
export const parseEntityPage = parserOf(EntityPageSchema);
