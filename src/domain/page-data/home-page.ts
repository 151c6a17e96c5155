import * as v from 'valibot';
import { SummarySchema } from '../article/card.ts';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';
import { TimelineEventSchema } from './timeline.ts';

/** The home page. Its size does not grow with the number of articles. */
export const HomePageSchema = v.object({
  lead: SummarySchema,
  latest: v.array(SummarySchema),
  storylines: v.array(
    v.object({
      id: IdSchema,
      title: TextSchema,
      description: TextSchema,
      /** Last day up to which the facts were checked. Devices hold data without it. */
      verifiedUntil: v.optional(v.nullable(EdtfDateSchema), null),
      eventCount: v.number(),
      articleCount: v.number(),
      /** The newest events, newest first. */
      events: v.array(TimelineEventSchema),
    }),
  ),
});
export type HomePage = v.InferOutput<typeof HomePageSchema>;

/** @throws when a value has another shape. */
export const parseHomePage = parserOf(HomePageSchema);
