import * as v from 'valibot';
import { RelationKindSchema } from '../article/relation.ts';
import { TextSchema } from '../values/text-schema.ts';

/** What ties two stories, as the interface words it. */
export const TieSchema = v.object({
  kind: RelationKindSchema,
  /** Label of the timeline event that both speak of. */
  event: v.nullable(TextSchema),
  /** Names that both speak of, rarest first. */
  names: v.array(TextSchema),
  /** Title of the running story that both belong to. */
  storyline: v.nullable(TextSchema),
});
export type Tie = v.InferOutput<typeof TieSchema>;
