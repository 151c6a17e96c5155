import * as v from 'valibot';
import { CardSchema } from '../article/relation.ts';
import { SourceSchema } from '../article/schema.ts';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { CountryMembershipSchema } from '../storyline/membership-schema.ts';
import { EventKindSchema, EventStatusSchema } from '../storyline/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { checkOf } from './check-of.ts';
import { StoryMapSchema } from './story-map.ts';

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
  /** Articles that report it. */
  articles: v.array(IdSchema),
});
export type TimelineEvent = v.InferOutput<typeof TimelineEventSchema>;

/** `/data/v1/timelines/<storyline>.json`: one timeline for all stories of a running story, oldest event first. */
export const TimelineSchema = v.object({
  id: IdSchema,
  title: TextSchema,
  shortTitle: TextSchema,
  events: v.array(TimelineEventSchema),
});
export type Timeline = v.InferOutput<typeof TimelineSchema>;

/** `/data/v1/storylines/<id>.json`: what the storyline page shows beside the timeline. */
export const StorylinePageSchema = v.object({
  id: IdSchema,
  description: TextSchema,
  entity: v.nullable(v.object({ id: IdSchema, name: TextSchema })),
  verifiedUntil: v.nullable(EdtfDateSchema),
  /** The storyline's stories, oldest first. */
  articles: v.array(CardSchema),
  map: StoryMapSchema,
  /** Who belonged when; empty when no event tells. */
  membership: v.array(CountryMembershipSchema),
  /** What a reader of the membership has to know beside it. */
  membershipNote: v.nullable(TextSchema),
  /** Sources of each event, by event id. */
  sources: v.record(v.string(), v.array(SourceSchema)),
});
export type StorylinePage = v.InferOutput<typeof StorylinePageSchema>;

/** @throws when a value has another shape. */
export const parseTimeline = checkOf(TimelineSchema);
export const parseStorylinePage = checkOf(StorylinePageSchema);
