import * as v from 'valibot';
import { SourceKeySchema, SourcesByKeySchema } from '../article/schema.ts';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { EVENT_KINDS, MEMBERSHIP_STATUSES } from './kinds.ts';

export const EventKindSchema = v.picklist(EVENT_KINDS);
export type EventKind = v.InferOutput<typeof EventKindSchema>;

/** Whether an event is known to have happened, as its sources say. */
export const EventStatusSchema = v.picklist(['happened', 'announced', 'planned']);
export type EventStatus = v.InferOutput<typeof EventStatusSchema>;

/** What a country is to the organisation after an event. */
export const MembershipStatusSchema = v.picklist(MEMBERSHIP_STATUSES);
export type MembershipStatus = v.InferOutput<typeof MembershipStatusSchema>;

const EventPlaceSchema = v.strictObject({
  /** House spelling, `मॉस्को`. */
  name: TextSchema,
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters')),
  /** Held by video; the place is the host's capital. */
  online: v.optional(v.boolean(), false),
  /** Entity that explains the place, when we hold one. */
  entity: v.optional(v.nullable(IdSchema), null),
});

export const EventSchema = v.strictObject({
  id: IdSchema,
  /** In exactly the precision known. */
  date: EdtfDateSchema,
  status: v.optional(EventStatusSchema, 'happened'),
  kind: EventKindSchema,
  label: TextSchema,
  place: v.nullable(EventPlaceSchema),
  /** People, organisations and countries of the event, beside its place. */
  entities: v.optional(v.array(IdSchema), []),
  /** Countries whose standing changed at this event. */
  changes: v.optional(
    v.array(v.strictObject({ country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), status: MembershipStatusSchema })),
    [],
  ),
  /** Keys of the storyline's `sources`. */
  cites: v.pipe(v.array(SourceKeySchema), v.minLength(1, 'cites is empty: name at least one source')),
});
export type Event = v.InferOutput<typeof EventSchema>;

/** A running story: `src/content/storylines/<id>.json`. Articles name the events that they report, not the other way round. */
export const StorylineSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: IdSchema,
  title: TextSchema,
  /** Short form for buttons and chips. */
  shortTitle: TextSchema,
  description: TextSchema,
  /** Entity the storyline is about. */
  entity: v.optional(v.nullable(IdSchema), null),
  /** House names of the countries that `changes` speak of, by ISO code. */
  countries: v.optional(v.record(v.string(), TextSchema), {}),
  /** A note below the membership chart. */
  membershipNote: v.optional(v.nullable(TextSchema), null),
  /** Last day up to which the facts were checked. */
  verifiedUntil: v.nullable(EdtfDateSchema),
  events: v.pipe(v.array(EventSchema), v.minLength(1)),
  sources: SourcesByKeySchema,
});
export type Storyline = v.InferOutput<typeof StorylineSchema>;
