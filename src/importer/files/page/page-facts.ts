import type { KnownFields } from '../../text/reading/read-story.ts';
import type { DomDocument } from '../dom/dom.ts';
import { authorFields } from '../fields/author-fields.ts';
import { plainText } from '../fields/plain-text.ts';
import { sourceDay } from '../fields/source-day.ts';
import { webAddress } from '../fields/web-address.ts';
import { type LdArticle, readLd } from '../json/json-ld.ts';
import { ldFields } from '../json/ld-fields.ts';
import { parseLooseJson } from '../json/loose-json.ts';
import { visibleHeading } from './page-heading.ts';
import { withoutPublisher } from './page-title.ts';

/** What a page says about its story outside the body. Absent values are `null`. */
export type PageFacts = {
  readonly known: KnownFields;
  /** Address that resolves links. */
  readonly base: string | null;
  /** Text of the `title` element. */
  readonly title: string;
  /** Visible headline, which may differ from that of the JSON-LD. */
  readonly heading: string | null;
  /** `articleBody` of the JSON-LD. */
  readonly body: string | null;
  /** Types of all JSON-LD nodes. */
  readonly ldTypes: ReadonlySet<string>;
  /** Number of articles in the JSON-LD. */
  readonly ldArticles: number;
  readonly ogType: string | null;
};

/** The longest part of a title between bars or dashes, when the page names its publisher or the part is long enough. */
function longestPart(title: string, site: string | null): string {
  const parts = title.split(/\s[|–—-]\s|\|/u).map((part) => part.trim());
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return parts.length > 1 && (site || longest.length >= 20) ? longest : title;
}

/** The articles and types of all JSON-LD in a page. */
function jsonLdOf(document: DomDocument): { articles: LdArticle[]; types: Set<string> } {
  const types = new Set<string>();
  const articles: LdArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parseLooseJson(script.textContent);
    if (!parsed) continue;
    const read = readLd(parsed.value);
    for (const type of read.types) types.add(type);
    articles.push(...read.articles);
  }
  return { articles, types };
}

/** Reads the facts of a page: from JSON-LD, else from meta elements, else from the visible headline and `title`. */
export function pageFacts(document: DomDocument): PageFacts {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const value = plainText(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
        if (value) return value;
      }
    }
    return null;
  };
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const declaredBase = webAddress(document.querySelector('base')?.getAttribute('href'), null);
  const canonical = webAddress(link, declaredBase) ?? webAddress(meta('og:url'), declaredBase);
  const declared = declaredBase ?? canonical;

  const { articles, types: ldTypes } = jsonLdOf(document);
  const main =
    articles.find(
      (article) => article.headline !== null && canonical !== null && webAddress(article.url, declared) === canonical,
    ) ??
    articles.find((article) => article.headline !== null) ??
    articles[0];
  const ld = main ? ldFields(main, declared) : {};
  const url = ld.canonicalUrl ?? canonical;

  const site = meta('og:site_name', 'application-name');
  const heading = plainText(visibleHeading(document)?.textContent);
  const title = plainText(document.querySelector('title')?.textContent) ?? '';
  const stated =
    ld.headline ?? meta('og:title', 'twitter:title') ?? heading ?? (title === '' ? null : longestPart(title, site));
  const publisherFacts = { names: [site, ld.publisher ?? null], url, heading };
  const headline = stated === null ? null : withoutPublisher(stated, publisherFacts);
  const published =
    ld.publishedAt ??
    sourceDay(
      meta('article:published_time', 'datePublished', 'publish-date', 'date', 'DC.date.issued', 'parsely-pub-date'),
    ) ??
    sourceDay(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  const modified =
    ld.modifiedAt ?? sourceDay(meta('article:modified_time', 'dateModified', 'og:updated_time', 'last-modified'));
  const author = meta('author', 'article:author', 'parsely-author', 'DC.creator');
  const description = plainText(main?.description) ?? meta('og:description', 'description');
  const publisher = ld.publisher ?? site;
  return {
    known: {
      ...(author && !/^https?:/.test(author) ? authorFields([author]) : {}),
      ...ld,
      ...(headline ? { headline } : {}),
      ...(published ? { publishedAt: published } : {}),
      ...(modified ? { modifiedAt: modified } : {}),
      ...(url ? { canonicalUrl: url, key: url } : {}),
      ...(publisher ? { publisher } : {}),
      ...(description ? { standfirst: description } : {}),
    },
    base: declared ?? ld.canonicalUrl ?? null,
    title,
    heading,
    body: main?.body ?? null,
    ldTypes,
    ldArticles: articles.length,
    ogType: meta('og:type'),
  };
}
