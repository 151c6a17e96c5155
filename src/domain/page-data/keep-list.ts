import * as v from 'valibot';
import { MarkSchema } from '../values/mark-schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { checkOf } from './check-of.ts';

/** Path of a data file or picture of this site, from its root. */
export const FilePathSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^\/(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/, 'not a path of this site'),
);

const BytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * `/data/v1/keep/<storyline>.json`: all that has to lie on the device for the running story to open without a network, and how
 * large it is. Also what the app compares to tell which stories were edited.
 */
export const KeepListSchema = v.object({
  version: v.literal(1),
  id: IdSchema,
  title: TextSchema,
  bytes: BytesSchema,
  files: v.pipe(v.array(v.object({ path: FilePathSchema, bytes: BytesSchema, hash: MarkSchema })), v.maxLength(5_000)),
  /** Mark of each story's text, by article id. */
  stories: v.record(v.string(), MarkSchema),
});
export type KeepList = v.InferOutput<typeof KeepListSchema>;

/** @throws when a value has another shape. */
export const parseKeepList = checkOf(KeepListSchema);
