import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { makeArticle, makeContent, paragraphs } from '#checks/samples/make-content.ts';
import { DatelineSchema } from '#domain/article/schema.ts';
import { EdtfDateSchema } from '#domain/dates/edtf-schema.ts';
import { type Entity, EntitySchema } from '#domain/entity/schema.ts';
import type { Content } from '#domain/site/content.ts';
import { IdSchema, TextSchema } from '#domain/values/text-schema.ts';
import { type Gold, makeGold, VerdictSchema } from './gold.ts';

/** One file of the field corpus: the stories of one desk, and how well pairs of them go together. */
const FieldFileSchema = v.strictObject({
  entities: v.array(EntitySchema),
  articles: v.array(
    v.strictObject({
      id: IdSchema,
      headline: TextSchema,
      standfirst: v.nullable(TextSchema),
      dateline: DatelineSchema,
      publishedAt: EdtfDateSchema,
      paragraphs: v.pipe(v.array(TextSchema), v.minLength(1)),
    }),
  ),
  /** Two ids in any order, the verdict, and why in English. */
  gold: v.array(v.strictTuple([IdSchema, IdSchema, VerdictSchema, v.pipe(v.string(), v.minLength(1))])),
});

/** A made-up newsroom: its content, and the judgement of its pairs. */
export type Field = { readonly content: Content; readonly gold: Gold };

/** Leaves one entity for each name, since every desk lists the countries and cities that it writes of. */
function mergeEntities(entities: readonly Entity[]): readonly Entity[] {
  const byName = new Map<string, Entity>();
  const byId = new Map<string, string>();
  for (const entity of entities) {
    const name = byId.get(entity.id) ?? entity.name;
    if (name !== entity.name) throw new Error(`entity ${entity.id} is both ${name} and ${entity.name}`);
    byId.set(entity.id, entity.name);
    if (!byName.has(entity.name)) byName.set(entity.name, entity);
  }
  return [...byName.values()];
}

/** Folder of the field corpus. */
const FIELD_FOLDER = join(import.meta.dirname, 'field');

/**
 * Loads the field corpus as one newsroom.
 * @param folder of its JSON files, one for each desk.
 * @throws {Error} when a file has another shape, an id stands twice, or a pair names an unknown story.
 */
export function loadField(folder = FIELD_FOLDER): Field {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => v.parse(FieldFileSchema, JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  const articles = files
    .flatMap((file) => file.articles)
    .map(({ paragraphs: texts, ...article }) => makeArticle({ ...article, blocks: paragraphs(...texts) }));
  const gold = makeGold(
    articles.map(({ id }) => id),
    files.flatMap((file) => file.gold),
  );
  return { content: makeContent({ articles, entities: mergeEntities(files.flatMap((file) => file.entities)) }), gold };
}
