import * as v from 'valibot';
import { CardSchema } from '../article/card.ts';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { CountryMembershipSchema } from '../storyline/membership-schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';
import { PageSourceSchema } from './source.ts';
import { StoryMapSchema } from './story-map.ts';

/** What the page of a running story shows beside its timeline. */
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
  sources: v.record(v.string(), v.array(PageSourceSchema)),
});
export type StorylinePage = v.InferOutput<typeof StorylinePageSchema>;

/** @throws when a value has another shape. */
export const parseStorylinePage = parserOf(StorylinePageSchema);
