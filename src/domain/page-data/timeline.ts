import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { EventKindSchema, EventStatusSchema } from '../storyline/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';

/** An event as a timeline draws it. */
export const TimelineEventSchema = v.object({
  id: IdSchema,
  date: EdtfDateSchema,
  status: EventStatusSchema,
  kind: EventKindSchema,
  label: TextSchema,
  /** House name of the place, or `null`. */
  place: v.nullable(TextSchema),
  online: v.boolean(),
  /** Set when it was announced or planned, its day has passed, and nothing says what came of it. */
  outcomeUnknown: v.optional(v.boolean()),
  /** Articles that report it. */
  articles: v.array(IdSchema),
});
export type TimelineEvent = v.InferOutput<typeof TimelineEventSchema>;

/** One timeline for all stories of a running story, oldest event first. */
export const TimelineSchema = v.object({
  id: IdSchema,
  title: TextSchema,
  shortTitle: TextSchema,
  /** Last day up to which the facts were checked. Devices hold data without it. */
  verifiedUntil: v.optional(v.nullable(EdtfDateSchema), null),
  events: v.array(TimelineEventSchema),
});
export type Timeline = v.InferOutput<typeof TimelineSchema>;

/** @throws when a value has another shape. */
export const parseTimeline = parserOf(TimelineSchema);
