import * as v from 'valibot';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';

const RowSchema = v.tuple([TextSchema, IdSchema]);

/** Every headline and its article, for resolving also-read links in a text that a reader brings. */
export const HeadlinesSchema = v.strictObject({
  own: v.array(RowSchema),
  /** Headlines under which other articles link to them. */
  linked: v.array(RowSchema),
});
export type Headlines = v.InferOutput<typeof HeadlinesSchema>;

/** @throws when a value has another shape. */
export const parseHeadlines = parserOf(HeadlinesSchema);
