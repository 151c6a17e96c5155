import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Article, ArticleSchema } from '#shared/article/schema.ts';
import { type Entity, EntityFileSchema } from '#shared/entity/schema.ts';

/** What the content folder holds already: to resolve related headlines, to name entities, to update instead of doubling. */
export type Held = {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
};

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Articles of one folder. A file that is no article is left to the content check to name. */
export function readArticles(folder: string): Article[] {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const json = readJson(join(folder, name));
    const parsed = v.safeParse(ArticleSchema, json);
    if (parsed.success) return [parsed.output];
    const draft = v.safeParse(v.omit(ArticleSchema, ['sources']), withoutSources(json));
    return draft.success ? [{ ...draft.output, sources: [] }] : [];
  });
}

/** A draft lacks its sources; it is an article all the same. */
function withoutSources(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const { sources: _sources, ...rest } = json as Record<string, unknown>;
  return rest;
}

/** Reads what a content folder holds; a missing folder holds nothing. */
export function readHeld(contentFolder: string): Held {
  const entities = v.safeParse(EntityFileSchema, readJson(join(contentFolder, 'entities.json')));
  return {
    articles: readArticles(join(contentFolder, 'articles')),
    entities: entities.success ? entities.output.entities : [],
  };
}
