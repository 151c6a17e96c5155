import * as v from 'valibot';
import { type Article, ArticleSchema } from '#domain/article/schema.ts';
import type { Reading } from '../../text/model/reading.ts';
import { parseLooseJson } from '../json/loose-json.ts';

/** An article as the content folder stores it, and the text of its file. */
export type StoredArticle = { readonly article: Article; readonly text: string };

/** The reading of a file. `stored` are articles that are written back as they are; absent when there are none. */
export type FileReading = Reading & { readonly stored?: readonly StoredArticle[] };

/** Parses a text as an article of the content folder; `null` for any other value. */
export function parseStoredArticle(text: unknown): StoredArticle | null {
  if (typeof text !== 'string') return null;
  const json = parseLooseJson(text);
  if (!json || json.repaired) return null;
  const parsed = v.safeParse(ArticleSchema, json.value);
  return parsed.success ? { article: parsed.output, text } : null;
}
