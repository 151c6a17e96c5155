import * as v from 'valibot';
import { CitesSchema, SourcesByKeySchema } from '../article/schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';

export const EntityKindSchema = v.picklist(['person', 'organisation', 'place', 'term', 'event', 'equipment']);
export type EntityKind = v.InferOutput<typeof EntityKindSchema>;

/** A person, organisation, place, event, piece of equipment or term that stories name. */
export const EntitySchema = v.strictObject({
  id: IdSchema,
  kind: EntityKindSchema,
  /** House form, printed everywhere: `शंघाई सहयोग संगठन`. */
  name: TextSchema,
  /** House short form: `एससीओ`. */
  abbreviation: v.optional(v.nullable(TextSchema), null),
  /** Other Devanagari spellings: looked up, never printed as the name. */
  variants: v.optional(v.array(TextSchema), []),
  /** Short forms that count only after the full name stood before in the same article (`सिंह`). */
  shortForms: v.optional(v.array(TextSchema), []),
  /** Spellings in Latin letters. */
  roman: v.optional(v.array(TextSchema), []),
  english: TextSchema,
  /** At most 30 words, our own. */
  explanation: TextSchema,
  /** Keys of the file's `sources` that hold what the explanation says. */
  cites: CitesSchema,
  wikidata: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/, 'a Wikidata id like Q42'))), null),
});
export type Entity = v.InferOutput<typeof EntitySchema>;

/** `src/content/entities.json`. */
export const EntityFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  entities: v.array(EntitySchema),
  sources: v.optional(SourcesByKeySchema, {}),
});
