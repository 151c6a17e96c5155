import * as v from 'valibot';
import { HttpUrlSchema, IdSchema, TextSchema } from '../values/text-schema.ts';

/** `src/content/site.json`: what a publisher changes first. */
export const SiteSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: TextSchema,
  /** The name in Latin letters, for places that cannot show Devanagari. */
  latinName: TextSchema,
  tagline: TextSchema,
  description: TextSchema,
  /** Scheme and host the site is published at, without a path: `https://sandarbh.example`. */
  origin: HttpUrlSchema,
  /** Name of the desk, the publisher in structured data. */
  publisher: TextSchema,
  /** Running stories in the order the home page shows them. */
  storylines: v.array(IdSchema),
  /** Article that leads the home page; the newest when `null`. */
  lead: v.nullable(IdSchema),
});
export type Site = v.InferOutput<typeof SiteSchema>;
