import * as v from 'valibot';
import { type Article, ArticleSchema } from '#domain/article/schema.ts';
import type { Reading } from '../../text/model/reading.ts';
import { parseLooseJson } from '../json/loose-json.ts';

/** An article in the format of the content folder, and the text of its file. */
export type OwnArticle = { readonly article: Article; readonly text: string };

/** The reading of a file. `whole` are articles in our own format, which are stored as they are. */
export type FileReading = Reading & { readonly whole: readonly OwnArticle[] };

/** Parses a text as an article in our own format; `null` for any other value. */
export function parseOwnArticle(text: unknown): OwnArticle | null {
  if (typeof text !== 'string') return null;
  const json = parseLooseJson(text);
  if (!json || json.repaired) return null;
  const parsed = v.safeParse(ArticleSchema, json.value);
  return parsed.success ? { article: parsed.output, text } : null;
}
