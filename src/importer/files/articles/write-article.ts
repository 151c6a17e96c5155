import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleSchema } from '#domain/article/schema.ts';
import { formatJson } from './format-json.ts';

const SCHEMA = '../schemas/article.schema.json';
const ORDER = Object.keys(ArticleSchema.entries);

/** An article's JSON text, keys in the order of the schema; the same article gives the same bytes. */
export function articleText(article: Readonly<Record<string, unknown>>): string {
  const complete: Record<string, unknown> = { $schema: SCHEMA, ...article };
  const known = ORDER.filter((key) => complete[key] !== undefined).map((key) => [key, complete[key]]);
  const others = Object.entries(complete).filter(([key]) => !ORDER.includes(key));
  return formatJson(Object.fromEntries([...known, ...others]));
}

/**
 * Writes a file as a whole or not at all: into a neighbour first, then by renaming.
 * @returns the path written.
 */
export function writeWhole(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, name);
  const beside = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return target;
}
