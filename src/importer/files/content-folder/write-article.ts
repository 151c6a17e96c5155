import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleSchema } from '#domain/article/schema.ts';
import { formatJson } from './format-json.ts';

const SCHEMA = '../schemas/article.schema.json';
const ORDER = Object.keys(ArticleSchema.entries);

/** The text of an article's file, with the keys in the order of the schema. */
export function articleText(article: Readonly<Record<string, unknown>>): string {
  const complete: Record<string, unknown> = { $schema: SCHEMA, ...article };
  const known = ORDER.filter((key) => complete[key] !== undefined).map((key) => [key, complete[key]]);
  const others = Object.entries(complete).filter(([key]) => !ORDER.includes(key));
  return formatJson(Object.fromEntries([...known, ...others]));
}

/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. Nobody can guess its name, and a file
 * or link that already has it is not written to. Makes the folder when it does not exist.
 */
export function writeAtomic(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const open = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(open, text);
    } finally {
      closeSync(open);
    }
    renameSync(temporary, join(folder, name));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
