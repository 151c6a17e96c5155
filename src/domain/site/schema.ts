import * as v from 'valibot';
import { HttpUrlSchema, IdSchema, TextSchema } from '../values/text-schema.ts';

/** Who takes word of errors in stories, and where. */
export const CorrectionsContactSchema = v.strictObject({
  name: TextSchema,
  email: v.optional(v.pipe(TextSchema, v.email('not an e-mail address'))),
  url: v.optional(HttpUrlSchema),
});

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
  /** Whether the check of content asks for house spelling (`hindi/words/house-spelling.ts`). */
  houseSpelling: v.optional(v.boolean(), false),
  /** Shown on the about page. Without it the page says that no address is known. */
  corrections: v.optional(v.nullable(CorrectionsContactSchema), null),
});
export type Site = v.InferOutput<typeof SiteSchema>;
