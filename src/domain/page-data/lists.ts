import * as v from 'valibot';
import { SummarySchema } from '../article/relation.ts';
import { EntityKindSchema, EntitySchema } from '../entity/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { checkOf } from './check-of.ts';
import { TimelineEventSchema } from './timeline.ts';

/** `/data/v1/home.json`. Its size does not grow with the number of articles. */
export const HomePageSchema = v.object({
  lead: SummarySchema,
  latest: v.array(SummarySchema),
  storylines: v.array(
    v.object({
      id: IdSchema,
      title: TextSchema,
      description: TextSchema,
      eventCount: v.number(),
      articleCount: v.number(),
      /** The newest events, newest first. */
      events: v.array(TimelineEventSchema),
    }),
  ),
});
export type HomePage = v.InferOutput<typeof HomePageSchema>;

const MonthSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

/** `/data/v1/months.json`: months that have stories, newest first. */
export const MonthsPageSchema = v.object({
  months: v.array(v.object({ month: MonthSchema, count: v.number() })),
  latest: v.array(SummarySchema),
});
export type MonthsPage = v.InferOutput<typeof MonthsPageSchema>;

/** `/data/v1/months/<month>-<page>.json`: the stories of a month, newest first, in pages of equal size. */
export const MonthPageSchema = v.object({
  month: MonthSchema,
  page: v.number(),
  pages: v.number(),
  articles: v.array(SummarySchema),
  /** Neighbouring months that have stories. */
  older: v.nullable(MonthSchema),
  newer: v.nullable(MonthSchema),
});
export type MonthPage = v.InferOutput<typeof MonthPageSchema>;

/** `/data/v1/entities.json`. */
export const EntitiesPageSchema = v.object({
  entities: v.array(
    v.object({ id: IdSchema, kind: EntityKindSchema, name: TextSchema, abbreviation: v.nullable(TextSchema) }),
  ),
});
export type EntitiesPage = v.InferOutput<typeof EntitiesPageSchema>;

/** `/data/v1/entities/<id>.json`. */
export const EntityPageSchema = v.object({
  entity: EntitySchema,
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
export const parseHomePage = checkOf(HomePageSchema);
export const parseMonthsPage = checkOf(MonthsPageSchema);
export const parseMonthPage = checkOf(MonthPageSchema);
export const parseEntitiesPage = checkOf(EntitiesPageSchema);
export const parseEntityPage = checkOf(EntityPageSchema);
