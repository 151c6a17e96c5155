import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { isAgency, isDesk } from '../../text/furniture/agencies.ts';
import type { KnownFields } from '../../text/reading/read-story.ts';
import { type LdArticle, parseLooseJson, readLd } from '../json/json-ld.ts';
import { type DomDocument, htmlText } from './dom.ts';
import { visibleHeading } from './page-heading.ts';
import { withoutHouse } from './page-title.ts';
import { sourceDay } from './source-day.ts';
import { webAddress } from './web-address.ts';

/** What a page says about itself outside its body. */
export type PageFacts = {
  readonly known: KnownFields;
  readonly base: string | null;
  readonly lang: string | null;
  readonly title: string;
  /** The visible title, which JSON-LD may word otherwise. */
  readonly heading: string | null;
  /** Body text of the JSON-LD, when it has one. */
  readonly body: string | null;
  readonly ldTypes: ReadonlySet<string>;
  readonly ldArticles: number;
  readonly ogType: string | null;
};

const ESCAPED = /&(?:amp|quot|apos|lt|gt|nbsp|#x?[\da-f]+);/i;

/** Text of a field; some houses escape twice, and no field means to show an entity. */
const clean = (text: string | null | undefined): string | null => {
  let plain = htmlText(text ?? '');
  for (let round = 0; round < 2 && ESCAPED.test(plain); round += 1) plain = htmlText(plain);
  const tidy = normalizeForStorage(plain);
  return tidy === '' ? null : tidy;
};

/** Authors as byline and agency; a desk is a byline, an agency is none. */
export function authorFields(authors: readonly { readonly name: string }[]): Pick<KnownFields, 'byline' | 'agency'> {
  const names = authors
    .map(({ name }) => clean(name))
    .filter((name) => name !== null && !/^https?:/.test(name)) as string[];
  const agencies = names.filter((name) => isAgency(name));
  const people = names.filter((name) => !isAgency(name));
  const persons = people.filter((name) => !isDesk(name));
  const byline = (persons.length > 0 ? persons : people).join(', ');
  return {
    ...(byline === '' ? {} : { byline }),
    ...(agencies.length === 0 ? {} : { agency: agencies.join(', ') }),
  };
}

/** Fields of a JSON-LD article. */
export function ldFields(article: LdArticle, base: string | null): KnownFields {
  const published = sourceDay(article.published);
  const modified = sourceDay(article.modified);
  const url = webAddress(article.url, base);
  const headline = clean(article.headline);
  const publisher = clean(article.publisher);
  return {
    ...(headline ? { headline } : {}),
    ...(published ? { publishedAt: published } : {}),
    ...(modified ? { modifiedAt: modified } : {}),
    ...(url ? { canonicalUrl: url } : {}),
    ...(publisher ? { publisher } : {}),
    ...authorFields(article.authors),
  };
}

/** The title of a page without the name of its house. */
function titleAlone(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—-]\s+|\s*\|\s*/u);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return site && parts.length > 1 ? longest : parts.length > 1 && longest.length >= 20 ? longest : title;
}

/** Reads JSON-LD, then meta elements, then the visible title. */
export function pageFacts(document: DomDocument): PageFacts {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const value = clean(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
        if (value) return value;
      }
    }
    return null;
  };
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const declaredBase = webAddress(document.querySelector('base')?.getAttribute('href'), null);
  const canonical = webAddress(link, declaredBase) ?? webAddress(meta('og:url'), declaredBase);
  const declared = declaredBase ?? canonical;

  const ldTypes = new Set<string>();
  const articles: LdArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parseLooseJson(script.textContent);
    if (!parsed) continue;
    const read = readLd(parsed.value);
    for (const type of read.types) ldTypes.add(type);
    articles.push(...read.articles);
  }
  const main =
    articles.find(
      (article) => article.headline !== null && canonical !== null && webAddress(article.url, declared) === canonical,
    ) ??
    articles.find((article) => article.headline !== null) ??
    articles[0];
  const ld = main ? ldFields(main, declared) : {};
  const base = declared ?? ld.canonicalUrl ?? null;

  const site = meta('og:site_name', 'application-name');
  const heading = clean(visibleHeading(document)?.textContent);
  const title = clean(document.querySelector('title')?.textContent) ?? '';
  const told =
    ld.headline ?? meta('og:title', 'twitter:title') ?? heading ?? (title === '' ? null : titleAlone(title, site));
  const house = { names: [site, ld.publisher ?? null], url: ld.canonicalUrl ?? canonical, heading };
  const headline = told === null ? null : withoutHouse(told, house);
  const published =
    ld.publishedAt ??
    sourceDay(
      meta('article:published_time', 'datePublished', 'publish-date', 'date', 'DC.date.issued', 'parsely-pub-date'),
    ) ??
    sourceDay(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  const modified =
    ld.modifiedAt ?? sourceDay(meta('article:modified_time', 'dateModified', 'og:updated_time', 'last-modified'));
  const author = meta('author', 'article:author', 'parsely-author', 'DC.creator');
  const description = clean(main?.description) ?? meta('og:description', 'description');
  const url = ld.canonicalUrl ?? canonical;
  const publisher = ld.publisher ?? site;
  return {
    known: {
      ...(author && !/^https?:/.test(author) ? authorFields([{ name: author }]) : {}),
      ...ld,
      ...(headline ? { headline } : {}),
      ...(published ? { publishedAt: published } : {}),
      ...(modified ? { modifiedAt: modified } : {}),
      ...(url ? { canonicalUrl: url, key: url } : {}),
      ...(publisher ? { publisher } : {}),
      ...(description ? { standfirst: description } : {}),
    },
    base,
    lang: document.documentElement?.getAttribute('lang') ?? null,
    title,
    heading,
    body: main?.body ?? null,
    ldTypes,
    ldArticles: articles.length,
    ogType: meta('og:type'),
  };
}
