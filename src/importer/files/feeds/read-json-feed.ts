import type { RawBody } from '../../text/model/raw-item.ts';
import { refuse } from '../../text/report/refuse.ts';
import { type FileReading, parseStoredArticle } from '../articles/stored-article.ts';
import { sourceDay } from '../fields/source-day.ts';
import { webAddress } from '../fields/web-address.ts';
import { isJsonObject, type JsonObject } from '../json/json-object.ts';
import { lineFinder } from '../source/line-finder.ts';
import { type FeedEntry, type FeedOptions, readEntries } from './read-entries.ts';

/** The key of an exported item with the text of the article's file, so that an import restores it byte for byte. */
export const FILE_TEXT_KEY = '_sandarbh';

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a JSON object is a JSON Feed: it has items, or the version of the format. */
export const isJsonFeed = (value: JsonObject): boolean =>
  Array.isArray(value.items) || /jsonfeed\.org/.test(text(value.version) ?? '');

function feedEntry(item: JsonObject, feed: JsonObject, find: (text: string) => number): FeedEntry {
  const base = webAddress(text(feed.home_page_url), null);
  const url = webAddress(text(item.url) ?? text(item.external_url), base);
  const line = find(text(item.title) ?? text(item.content_text) ?? '');
  const picture = webAddress(text(item.image) ?? text(item.banner_image), base);
  const figures: RawBody[] = picture
    ? [{ type: 'figure', line, url: picture, alt: '', caption: null, credit: null }]
    : [];
  const plain = text(item.content_text) ?? text(item.summary) ?? '';
  const authors = [...list(item.authors), item.author].flatMap((author) =>
    isJsonObject(author) ? (text(author.name) ?? []) : [],
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

/**
 * Reads a JSON Feed 1.0 or 1.1.
 * @param source text of the file, for line numbers.
 * @returns the reading; `stored` are the articles of an exported feed.
 */
export function readJsonFeed(feed: JsonObject, source: string, options: FeedOptions): FileReading {
  const items = list(feed.items).filter(isJsonObject);
  if (items.length === 0) return refuse(options.source, 1, 'empty-feed');
  const parsed = items.map((item) => ({ item, stored: parseStoredArticle(item[FILE_TEXT_KEY]) }));
  const find = lineFinder(source);
  const entries = parsed.filter(({ stored }) => stored === null).map(({ item }) => feedEntry(item, feed, find));
  return { ...readEntries(entries, source, options), stored: parsed.flatMap(({ stored }) => stored ?? []) };
}
