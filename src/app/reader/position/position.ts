import * as v from 'valibot';
import { TimeSchema } from '../store/time-schema.ts';

const SentenceIdSchema = v.pipe(v.string(), v.maxLength(40), v.regex(/^[\w-]+$/));

/** A part of a whole, 0 to 1. */
export const FractionSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * Where in a story the reader stopped. It names a sentence: a number of pixels would be wrong at another text size or width.
 * Stored on readers' devices.
 */
export const PositionSchema = v.object({
  /** Id of the sentence at the top of the screen. */
  sentence: SentenceIdSchema,
  /** Part of the sentence's height above the top of the screen, 0 to 1. */
  offset: FractionSchema,
  /** Ids of the sentences around it, nearest first, for when an edit has removed the sentence. */
  near: v.pipe(v.array(SentenceIdSchema), v.maxLength(16)),
  at: TimeSchema,
});
export type Position = v.InferOutput<typeof PositionSchema>;
