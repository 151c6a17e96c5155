import * as v from 'valibot';
import { FilePathSchema, HashSchema, IdSchema, TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';

const BytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * The files that a device needs to open a running story without a network, and their size. The app also compares it with an
 * earlier one to tell which stories were edited.
 */
export const KeepListSchema = v.object({
  version: v.literal(1),
  id: IdSchema,
  title: TextSchema,
  bytes: BytesSchema,
  files: v.pipe(v.array(v.object({ path: FilePathSchema, bytes: BytesSchema, hash: HashSchema })), v.maxLength(5_000)),
  /** Fingerprint of each story's text, by article id. */
  stories: v.record(v.string(), HashSchema),
});
export type KeepList = v.InferOutput<typeof KeepListSchema>;

/** @throws when a value has another shape. */
export const parseKeepList = parserOf(KeepListSchema);
