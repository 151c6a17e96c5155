import { toJsonSchema } from '@valibot/to-json-schema';
import { RelationSchema } from '#domain/article/relation.ts';
import { ArticleSchema } from '#domain/article/schema.ts';
import { EntityFileSchema } from '#domain/entity/schema.ts';
import { AboutFileSchema } from '#domain/page-data/about-page.ts';
import { SiteSchema } from '#domain/site/schema.ts';
import { EventSchema, StorylineSchema } from '#domain/storyline/schema.ts';

const SCHEMAS = {
  article: ArticleSchema,
  storyline: StorylineSchema,
  event: EventSchema,
  entities: EntityFileSchema,
  relation: RelationSchema,
  site: SiteSchema,
  about: AboutFileSchema,
};

/**
 * JSON Schemas of the content files, for completion and checks in an editor's tool, generated from the schemas that the build
 * validates with. Rules that JSON Schema cannot express (dates that exist, ids that resolve) are left to `npm run content:check`.
 * @returns file names and texts.
 */
export function jsonSchemas(): [file: string, text: string][] {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
  });
}
