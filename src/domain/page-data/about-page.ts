import * as v from 'valibot';
import { TextSchema } from '../values/text-schema.ts';
import { checkOf } from './check-of.ts';

/** `src/content/about.json` and `/data/v1/about.json`: what the publisher says of the site, how stories are made, privacy. */
export const AboutPageSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: TextSchema,
  sections: v.pipe(
    v.array(v.strictObject({ title: TextSchema, paragraphs: v.pipe(v.array(TextSchema), v.minLength(1)) })),
    v.minLength(1),
  ),
});
export type AboutPage = v.InferOutput<typeof AboutPageSchema>;

/** @throws when a value has another shape. */
export const parseAboutPage = checkOf(AboutPageSchema);
