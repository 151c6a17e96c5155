import * as v from 'valibot';
import { type Article, ArticleSchema } from '#domain/article/schema.ts';
import { messageOf } from '../../text/reading/messages.ts';
import type { RawBody, Reading } from '../../text/reading/raw-item.ts';
import { readRows } from '../../text/reading/read-rows.ts';
import { joinReadings } from '../bytes/join-readings.ts';
import { lineFinder } from '../bytes/source-lines.ts';
import { type FeedEntry, type FeedOptions, readEntries } from '../feeds/read-entries.ts';
import { ldFields } from '../html/page-facts.ts';
import { bodyRows } from '../html/read-html.ts';
import { sourceDay } from '../html/source-day.ts';
import { webAddress } from '../html/web-address.ts';
import { type LdArticle, parseLooseJson, readLd } from './json-ld.ts';

type Json = Readonly<Record<string, unknown>>;

/** An article as exported: checked, and the very text of its file. */
export type WholeArticle = { readonly article: Article; readonly text: string };

/** A reading, and whole articles of our own form that need no reading. */
export type JsonReading = Reading & { readonly whole: readonly WholeArticle[] };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function refuse(source: string, code: string, line = 1): JsonReading {
  const message = messageOf(code);
  return {
    items: [],
    whole: [],
    refused: [{ source, line, code, message: message ?? code }],
    report: [{ source, line, action: 'dropped', as: null, code, message }],
  };
}

/** The article that a text is, when it is one of our own form. */
function ownArticle(text: unknown): WholeArticle | null {
  const json = typeof text === 'string' ? parseLooseJson(text) : null;
  if (typeof text !== 'string' || !json || json.mended) return null;
  const parsed = v.safeParse(ArticleSchema, json.value);
  return parsed.success ? { article: parsed.output, text } : null;
}

function feedEntry(item: Json, feed: Json, find: (text: string) => number): FeedEntry {
  const base = webAddress(text(feed.home_page_url), null);
  const url = webAddress(text(item.url) ?? text(item.external_url), base);
  const line = find(text(item.title) ?? text(item.content_text) ?? '');
  const picture = webAddress(text(item.image) ?? text(item.banner_image), base);
  const figures: RawBody[] = picture
    ? [{ type: 'figure', line, url: picture, alt: '', caption: null, credit: null }]
    : [];
  const plain = text(item.content_text) ?? text(item.summary) ?? '';
  const authors = [...list(item.authors), item.author].flatMap((author) =>
    isObject(author) ? (text(author.name) ?? []) : [],
  );
  return {
    line,
    title: text(item.title),
    html:
      text(item.content_html) ??
      plain
        .split(/\n+/)
        .map((part) => `<p>${part.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
        .join(''),
    summary: text(item.summary),
    url,
    key: typeof item.id === 'number' ? String(item.id) : (text(item.id) ?? url),
    published: sourceDay(text(item.date_published)),
    modified: sourceDay(text(item.date_modified)),
    authors,
    publisher: text(feed.title),
    base: url ?? base,
    figures,
  };
}

/** Key under which an exported JSON Feed carries the text of the article's file, so that it comes back byte for byte. */
export const OWN_KEY = '_sandarbh';

function readJsonFeed(feed: Json, source: string, options: FeedOptions): JsonReading {
  const items = list(feed.items).filter(isObject);
  if (items.length === 0) return refuse(options.source, 'empty-feed');
  const whole = items.map((item) => ownArticle(item[OWN_KEY])).filter((article) => article !== null);
  const rest = items.filter((item) => !ownArticle(item[OWN_KEY]));
  const find = lineFinder(source);
  return {
    ...readEntries(
      rest.map((item) => feedEntry(item, feed, find)),
      source,
      options,
    ),
    whole,
  };
}

function readLdArticle(
  article: LdArticle,
  index: number,
  count: number,
  source: string,
  options: FeedOptions,
): Reading {
  const item = count === 1 ? options.source : `${options.source}#${index + 1}`;
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

/** Reads a JSON file: an article of our own form, a JSON Feed, or JSON-LD (single, array, `@graph`). */
export function readJson(source: string, options: FeedOptions): JsonReading {
  const parsed = parseLooseJson(source);
  if (!parsed) return refuse(options.source, 'broken-json');
  const { value } = parsed;
  const own = ownArticle(source);
  if (own) return { items: [], refused: [], report: [], whole: [own] };
  if (isObject(value) && (Array.isArray(value.items) || /jsonfeed\.org/.test(text(value.version) ?? '')))
    return readJsonFeed(value, source, options);
  const { articles, types } = readLd(value);
  if (articles.length === 0) return refuse(options.source, types.size > 0 ? 'no-news-article' : 'unknown-json');
  const readable = articles.filter((article) => article.body !== null || article.headline !== null);
  if (readable.every((article) => article.body === null) && readable.length > 2)
    return refuse(options.source, 'listing');
  return {
    ...joinReadings(readable.map((article, index) => readLdArticle(article, index, readable.length, source, options))),
    whole: [],
  };
}
