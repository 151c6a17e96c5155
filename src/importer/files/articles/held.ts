import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type Article, ArticleSchema } from '#domain/article/schema.ts';
import { type Entity, EntityFileSchema } from '#domain/entity/schema.ts';

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
function readArticles(folder: string): Article[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const parsed = v.safeParse(ArticleSchema, readJson(join(folder, name)));
    return parsed.success ? [parsed.output] : [];
  });
}

/** Reads what a content folder holds; a missing folder holds nothing. */
export function readHeld(contentFolder: string): Held {
  const entities = v.safeParse(EntityFileSchema, readJson(join(contentFolder, 'entities.json')));
  return {
    articles: readArticles(join(contentFolder, 'articles')),
    entities: entities.success ? entities.output.entities : [],
  };
}

/** Ids of the articles of some folders by the address they came from. Reads no more than that of each file. */
export function addressesIn(folders: readonly string[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const folder of new Set(folders)) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!name.endsWith('.json') || name.startsWith('.')) continue;
      const json = readJson(join(folder, name)) as Readonly<Record<string, unknown>> | null;
      if (typeof json?.canonicalUrl === 'string') owners.set(json.canonicalUrl, basename(name, '.json'));
    }
  }
  return owners;
}
