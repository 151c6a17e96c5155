import * as v from 'valibot';
import { CorrectionsContactSchema } from '../site/schema.ts';
import { TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';

/** What the publisher says of the site, of how stories are made, and of privacy: `src/content/about.json`, published unchanged. */
export const AboutFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: TextSchema,
  sections: v.pipe(
    v.array(v.strictObject({ title: TextSchema, paragraphs: v.pipe(v.array(TextSchema), v.minLength(1)) })),
    v.minLength(1),
  ),
});
export type AboutFile = v.InferOutput<typeof AboutFileSchema>;

/** The page about the site. */
export const AboutPageSchema = v.strictObject({
  ...AboutFileSchema.entries,
  /** Who takes word of errors, from `site.json`. Devices hold data without it. */
  corrections: v.optional(v.nullable(CorrectionsContactSchema), null),
});
export type AboutPage = v.InferOutput<typeof AboutPageSchema>;

/** @throws when a value has another shape. */
export const parseAboutPage = parserOf(AboutPageSchema);
