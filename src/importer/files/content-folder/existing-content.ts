import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type Article, ArticleSchema } from '#domain/article/schema.ts';
import { type Entity, EntityFileSchema } from '#domain/entity/schema.ts';
import { isJsonObject } from '../json/json-object.ts';

/** The articles and entities of a content folder. */
export type ExistingContent = {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
};

/** The JSON of a file; `null` when the file is missing or is not JSON. The content check reports such files. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // See above: an import does not stop for a broken file of the content folder.
    return null;
  }
}

/** The valid articles of a folder. */
function readArticles(folder: string): Article[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const parsed = v.safeParse(ArticleSchema, readJson(join(folder, name)));
    return parsed.success ? [parsed.output] : [];
  });
}

/** Reads the valid articles and entities of a content folder; none when the folder does not exist. */
export function readContent(contentFolder: string): ExistingContent {
  const entities = v.safeParse(EntityFileSchema, readJson(join(contentFolder, 'entities.json')));
  return {
    articles: readArticles(join(contentFolder, 'articles')),
    entities: entities.success ? entities.output.entities : [],
  };
}

/** The ids of the articles in folders, by `canonicalUrl`. Articles that are not valid count too. */
export function idsByAddress(folders: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const folder of new Set(folders)) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!name.endsWith('.json') || name.startsWith('.')) continue;
      const json = readJson(join(folder, name));
      if (isJsonObject(json) && typeof json.canonicalUrl === 'string')
        ids.set(json.canonicalUrl, basename(name, '.json'));
    }
  }
  return ids;
}
