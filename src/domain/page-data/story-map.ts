import * as v from 'valibot';
import { TieSchema } from '../article/relation.ts';
import { IdSchema } from '../values/text-schema.ts';

/** A story of a running story and the earlier one that it is tied to most. */
export const StoryTieSchema = v.object({ ...TieSchema.entries, from: IdSchema, to: IdSchema });
export type StoryTie = v.InferOutput<typeof StoryTieSchema>;

/** A box of the drawn map; units are CSS pixels at the default text size. */
const MapNodeSchema = v.object({
  id: IdSchema,
  x: v.number(),
  y: v.number(),
  /** Height of the words of its tie, above the card. */
  tieHeight: v.number(),
  cardHeight: v.number(),
});

/** Layout of the drawn map. */
export const MapDrawingSchema = v.object({
  width: v.number(),
  height: v.number(),
  nodeWidth: v.number(),
  /** Stories in the order of the list. */
  nodes: v.array(MapNodeSchema),
  /** Paths of the ties, as the `d` attribute of an SVG path. */
  lines: v.array(v.object({ from: IdSchema, to: IdSchema, path: v.string() })),
});
export type MapDrawing = v.InferOutput<typeof MapDrawingSchema>;

/** How the stories of a running story are tied to one another. */
export const StoryMapSchema = v.object({
  /** At most one a story, in the order of the list. */
  ties: v.array(StoryTieSchema),
  /** `null` when there is too little to draw. */
  drawing: v.nullable(MapDrawingSchema),
});
export type StoryMap = v.InferOutput<typeof StoryMapSchema>;
