import { toJsonSchema } from '@valibot/to-json-schema';
import { RelationSchema } from '#domain/article/relation.ts';
import { ArticleSchema } from '#domain/article/schema.ts';
import { EntityFileSchema } from '#domain/entity/schema.ts';
import { AboutPageSchema } from '#domain/page-data/about-page.ts';
import { SiteSchema } from '#domain/site/schema.ts';
import { EventSchema, StorylineSchema } from '#domain/storyline/schema.ts';

const SCHEMAS = {
  article: ArticleSchema,
  storyline: StorylineSchema,
  event: EventSchema,
  entities: EntityFileSchema,
  relation: RelationSchema,
  site: SiteSchema,
  about: AboutPageSchema,
} as const;

/**
 * JSON Schemas for editors' tools, from the same definitions that check the content: file name and text.
 * Rules that JSON Schema cannot say (dates that exist, ids that resolve) stay with `npm run content:check`.
 */
export function jsonSchemas(): [file: string, text: string][] {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
  });
}
