import { joinReadings, type Reading } from '../../text/model/reading.ts';
import { readRows } from '../../text/reading/read-rows.ts';
import { refuse } from '../../text/report/refuse.ts';
import { type FileReading, parseStoredArticle } from '../articles/stored-article.ts';
import type { FeedOptions } from '../feeds/read-entries.ts';
import { isJsonFeed, readJsonFeed } from '../feeds/read-json-feed.ts';
import { bodyRows } from '../html/html-rows.ts';
import { type LdArticle, readLd } from '../json/json-ld.ts';
import { isJsonObject } from '../json/json-object.ts';
import { ldFields } from '../json/ld-fields.ts';
import { parseLooseJson } from '../json/loose-json.ts';

/**
 * Reads an article of JSON-LD as one story.
 * @param item name of the item.
 * @param source text of the file, for line numbers.
 */
function readLdArticle(article: LdArticle, item: string, source: string, options: FeedOptions): Reading {
  const known = ldFields(article, null);
  const key = article.id ?? known.canonicalUrl ?? null;
  const reading = readRows(bodyRows(article.body ?? article.description ?? article.headline ?? '', source), {
    ...options,
    item,
    single: true,
    known: { ...known, ...(key ? { key } : {}) },
  });
  return { ...reading, refused: reading.refused.map((refusal) => ({ ...refusal, source: item })) };
}

/** Reads a JSON-LD value: one article, a list of them, or a graph. */
function readJsonLd(value: unknown, source: string, options: FeedOptions): Reading {
  const { articles, types } = readLd(value);
  if (articles.length === 0) return refuse(options.source, 1, types.size > 0 ? 'no-news-article' : 'unknown-json');
  const readable = articles.filter((article) => article.body !== null || article.headline !== null);
  if (readable.every((article) => article.body === null) && readable.length > 2)
    return refuse(options.source, 1, 'listing');
  const nameOf = (index: number): string => (readable.length === 1 ? options.source : `${options.source}#${index + 1}`);
  return joinReadings(readable.map((article, index) => readLdArticle(article, nameOf(index), source, options)));
}

/**
 * Reads a JSON file: an article of the content folder, a JSON Feed or JSON-LD.
 * @param source text of the file.
 */
export function readJson(source: string, options: FeedOptions): FileReading {
  const parsed = parseLooseJson(source);
  if (!parsed) return refuse(options.source, 1, 'broken-json');
  const stored = parseStoredArticle(source);
  if (stored) return { items: [], refused: [], report: [], stored: [stored] };
  const { value } = parsed;
  if (isJsonObject(value) && isJsonFeed(value)) return readJsonFeed(value, source, options);
  return readJsonLd(value, source, options);
}
